/** What students get wrong in problem 3.5, one class each. */
@NullMarked
package p02.misconception.problem35;

import org.jspecify.annotations.NullMarked;
