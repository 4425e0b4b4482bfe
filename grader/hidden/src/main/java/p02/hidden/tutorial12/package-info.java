/** Hidden tests of problem 1.2. */
@NullMarked
@Problem(number = "1.2", title = "Learning by example", points = 4)
package p02.hidden.tutorial12;

import org.jspecify.annotations.NullMarked;
import p02.hidden.Problem;
