/** Text for terminals, as both boards show it, and as people's texts are compared. */
@NullMarked
package p02.precheck.text;

import org.jspecify.annotations.NullMarked;
