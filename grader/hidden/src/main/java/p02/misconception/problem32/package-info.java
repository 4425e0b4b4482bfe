/** What students get wrong in problem 3.2, one class each. */
@NullMarked
package p02.misconception.problem32;

import org.jspecify.annotations.NullMarked;
