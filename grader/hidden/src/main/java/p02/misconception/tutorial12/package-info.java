/** What students get wrong in problem 1.2, one class each. */
@NullMarked
package p02.misconception.tutorial12;

import org.jspecify.annotations.NullMarked;
