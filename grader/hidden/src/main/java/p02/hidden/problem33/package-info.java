/** Hidden tests of problem 3.3. */
@NullMarked
@Problem(number = "3.3", title = "Depth or width", points = 12)
package p02.hidden.problem33;

import org.jspecify.annotations.NullMarked;
import p02.hidden.Problem;
