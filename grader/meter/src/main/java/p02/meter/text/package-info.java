/** Twins of texts, formats and regular expressions that pay for what is done with them. */
@NullMarked
package p02.meter.text;

import org.jspecify.annotations.NullMarked;
