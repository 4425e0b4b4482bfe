/** Where the reference stands in for what a student has not written: the rule, and how. */
@NullMarked
package p02.engine.standin;

import org.jspecify.annotations.NullMarked;
