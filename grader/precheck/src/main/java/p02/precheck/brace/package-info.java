/** Which brace of a source has no partner, where the compiler only sees that one has none. */
@NullMarked
package p02.precheck.brace;

import org.jspecify.annotations.NullMarked;
