/** What students get wrong in problem 1.1, one class each. */
@NullMarked
package p02.misconception.tutorial11;

import org.jspecify.annotations.NullMarked;
