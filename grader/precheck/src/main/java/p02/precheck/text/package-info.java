/** Text for terminals, as both boards show it. */
@NullMarked
package p02.precheck.text;

import org.jspecify.annotations.NullMarked;
