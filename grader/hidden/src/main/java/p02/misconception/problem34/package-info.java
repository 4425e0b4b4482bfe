/** What students get wrong in problem 3.4, one class each. */
@NullMarked
package p02.misconception.problem34;

import org.jspecify.annotations.NullMarked;
