/** Hidden tests of problem 3.2. */
@NullMarked
@Problem(number = "3.2", title = "A sigmoid network by hand", points = 12)
package p02.hidden.problem32;

import org.jspecify.annotations.NullMarked;
import p02.hidden.Problem;
