/** What students get wrong in problem 2.2, one class each. */
@NullMarked
package p02.misconception.tutorial22;

import org.jspecify.annotations.NullMarked;
