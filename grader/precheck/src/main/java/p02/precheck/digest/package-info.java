/** Tells whether something is still what it was. */
@NullMarked
package p02.precheck.digest;

import org.jspecify.annotations.NullMarked;
