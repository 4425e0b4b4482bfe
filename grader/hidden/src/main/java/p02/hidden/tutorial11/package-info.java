/** Hidden tests of problem 1.1. */
@NullMarked
@Problem(number = "1.1", title = "Tensors, gradients and the continuous XOR", points = 6)
package p02.hidden.tutorial11;

import org.jspecify.annotations.NullMarked;
import p02.hidden.Problem;
