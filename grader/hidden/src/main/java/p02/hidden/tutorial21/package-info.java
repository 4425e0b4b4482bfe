/** Hidden tests of problem 2.1. */
@NullMarked
@Problem(
    number = "2.1",
    title = "Activation functions",
    points = 7,
    readyMade = {Transforms.class, NDNN.class})
package p02.hidden.tutorial21;

import org.jspecify.annotations.NullMarked;
import org.nd4j.linalg.factory.ops.NDNN;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.hidden.Problem;
