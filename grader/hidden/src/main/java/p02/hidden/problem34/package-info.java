/** Hidden tests of problem 3.4. */
@NullMarked
@Problem(
    number = "3.4",
    title = "Outputs on different scales",
    points = 16,
    readyMade = NormalizerStandardize.class)
package p02.hidden.problem34;

import org.jspecify.annotations.NullMarked;
import org.nd4j.linalg.dataset.api.preprocessor.NormalizerStandardize;
import p02.hidden.Problem;
