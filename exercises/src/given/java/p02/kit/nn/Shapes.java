package p02.kit.nn;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Checks of shapes, with messages that name both sides. */
final class Shapes {
  private Shapes() {}

  static INDArray sameShape(String what, INDArray actual, INDArray expected) {
    if (!Arrays.equals(actual.shape(), expected.shape())) {
      throw new IllegalArgumentException(
          what
              + " has shape "
              + Arrays.toString(actual.shape())
              + ", it must have shape "
              + Arrays.toString(expected.shape()));
    }
    return actual;
  }

  static INDArray shape(String what, INDArray actual, long... expected) {
    if (!Arrays.equals(actual.shape(), expected)) {
      throw new IllegalArgumentException(
          what
              + " has shape "
              + Arrays.toString(actual.shape())
              + ", it must have shape "
              + Arrays.toString(expected));
    }
    return actual;
  }

  static INDArray matrix(String what, INDArray actual) {
    if (actual.rank() != 2 || !actual.isR() || actual.dataType().width() < 4) {
      throw new IllegalArgumentException(
          "%s are %s of shape %s, they must be FLOAT or DOUBLE of shape [outputs, inputs]"
              .formatted(what, actual.dataType(), Arrays.toString(actual.shape())));
    }
    return actual;
  }

  static void fits(int number, Dense below, Dense above) {
    boolean sameType = below.weights().dataType() == above.weights().dataType();
    if (below.outputs() != above.inputs() || !sameType) {
      throw new IllegalArgumentException(
          "layer %d takes %d inputs of type %s, the layer before it gives %d of type %s"
              .formatted(
                  number,
                  above.inputs(),
                  above.weights().dataType(),
                  below.outputs(),
                  below.weights().dataType()));
    }
  }

  static INDArray batch(String what, INDArray actual, long features) {
    if (actual.rank() != 2 || actual.size(1) != features) {
      throw new IllegalArgumentException(
          what
              + " has shape "
              + Arrays.toString(actual.shape())
              + ", it must have shape [n, "
              + features
              + "]");
    }
    return actual;
  }
}
