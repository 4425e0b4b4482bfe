/** Hidden tests of problem 2.2. */
@NullMarked
@Problem(number = "2.2", title = "Initialization and loss surfaces", points = 7)
package p02.hidden.tutorial22;

import org.jspecify.annotations.NullMarked;
import p02.hidden.Problem;
