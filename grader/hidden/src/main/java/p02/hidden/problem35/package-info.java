/** Hidden tests of problem 3.5. */
@NullMarked
@Problem(number = "3.5", title = "SGD, momentum and Adam", points = 20)
package p02.hidden.problem35;

import org.jspecify.annotations.NullMarked;
import p02.hidden.Problem;
