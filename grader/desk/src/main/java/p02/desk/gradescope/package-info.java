/** The kit as an autograder of Gradescope. */
@NullMarked
package p02.desk.gradescope;

import org.jspecify.annotations.NullMarked;
