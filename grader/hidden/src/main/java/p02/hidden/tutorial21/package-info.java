/** Hidden tests of problem 2.1. */
@NullMarked
@Problem(number = "2.1", title = "Activation functions", points = 7)
package p02.hidden.tutorial21;

import org.jspecify.annotations.NullMarked;
import p02.hidden.Problem;
