/** What students get wrong in problem 3.3, one class each. */
@NullMarked
package p02.misconception.problem33;

import org.jspecify.annotations.NullMarked;
