package p02.door;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Weights of a loss's parts. Native code stretches them and the losses to one shape and writes into
 * what has the losses' alone, so that weights with more entries write beyond it.
 */
final class LossWeights {
  private LossWeights() {}

  /** One for each prediction. */
  static void ofEach(Call call) {
    require(call, shape(call));
  }

  /** One for each example: of its classes, along the last axis, comes one loss. */
  static void ofExamples(Call call) {
    long[] shape = shape(call);
    require(call, Arrays.copyOf(shape, Math.max(0, shape.length - 1)));
  }

  /** One for each part along the axis that the last whole number names. */
  static void ofParts(Call call) {
    long[] shape = shape(call);
    if (call.integers().length > 0 && shape.length > 0) {
      long axis = call.integers()[call.integers().length - 1];
      shape[Math.floorMod((int) axis, shape.length)] = 1;
    }
    require(call, shape);
  }

  /** One for each example, which lie along the first axis: pairs within it are its losses. */
  static void ofPairs(Call call) {
    long[] shape = shape(call);
    if (shape.length > 0) {
      Arrays.fill(shape, 1, shape.length, 1);
    }
    require(call, shape);
  }

  private static long[] shape(Call call) {
    return call.operands().isEmpty() ? new long[0] : call.operands().get(0).shape().clone();
  }

  private static void require(Call call, long... losses) {
    if (call.operands().size() > 2) {
      INDArray weights = call.operands().get(1);
      if (weights.length() != 1 && !stretches(weights.shape(), losses)) {
        throw OperandRule.no(
            call,
            "weights of shape %s do not go with losses of shape %s: give one, or as many"
                .formatted(Arrays.toString(weights.shape()), Arrays.toString(losses)));
      }
    }
  }

  private static boolean stretches(long[] weights, long... losses) {
    if (weights.length > losses.length) {
      return false;
    }
    for (int back = 1; back <= weights.length; back++) {
      long weight = weights[weights.length - back];
      if (weight != 1 && weight != losses[losses.length - back]) {
        return false;
      }
    }
    return true;
  }
}
