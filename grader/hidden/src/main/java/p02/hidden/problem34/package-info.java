/** Hidden tests of problem 3.4. */
@NullMarked
@Problem(number = "3.4", title = "Outputs on different scales", points = 16)
package p02.hidden.problem34;

import org.jspecify.annotations.NullMarked;
import p02.hidden.Problem;
