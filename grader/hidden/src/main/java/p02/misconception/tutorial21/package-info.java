/** What students get wrong in problem 2.1, one class each. */
@NullMarked
package p02.misconception.tutorial21;

import org.jspecify.annotations.NullMarked;
