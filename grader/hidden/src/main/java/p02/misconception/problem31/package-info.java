/** What students get wrong in problem 3.1, one class each. */
@NullMarked
package p02.misconception.problem31;

import org.jspecify.annotations.NullMarked;
