/** Hidden tests of problem 3.1. */
@NullMarked
@Problem(number = "3.1", title = "A ReLU network by hand", points = 16)
package p02.hidden.problem31;

import org.jspecify.annotations.NullMarked;
import p02.hidden.Problem;
