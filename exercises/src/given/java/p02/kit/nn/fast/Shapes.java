package p02.kit.nn.fast;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Checks of shapes, with messages that name both sides. */
public final class Shapes {
  private Shapes() {}

  /**
   * The array, if it has the shape of another one.
   *
   * @throws IllegalArgumentException if not, by this name
   */
  public static INDArray sameShape(String what, INDArray actual, INDArray expected) {
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

  /**
   * The array, if it has this shape.
   *
   * @throws IllegalArgumentException if not, by this name
   */
  public static INDArray shape(String what, INDArray actual, long... expected) {
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

  /**
   * The array, if it can be the weights of a layer.
   *
   * @throws IllegalArgumentException if not, by this name
   */
  public static INDArray matrix(String what, INDArray actual) {
    if (actual.rank() != 2 || !actual.isR() || actual.dataType().width() < 4) {
      throw new IllegalArgumentException(
          "%s are %s of shape %s, they must be FLOAT or DOUBLE of shape [outputs, inputs]"
              .formatted(what, actual.dataType(), Arrays.toString(actual.shape())));
    }
    return actual;
  }

  /**
   * The array, if it is a batch of so many features.
   *
   * @throws IllegalArgumentException if not, by this name
   */
  public static INDArray batch(String what, INDArray actual, long features) {
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
