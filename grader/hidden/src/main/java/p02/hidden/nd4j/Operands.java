package p02.hidden.nd4j;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What native code takes on trust of its operands: that numbers which stand for places are none
 * below zero, that two arrays which are walked side by side are equally long, that entries are
 * numbers.
 */
final class Operands {
  /**
   * What may take whole numbers below zero beside others: they are values like any, or an axis or a
   * size that is looked at.
   */
  private static final Set<String> NOT_PLACES =
      Set.of(
          ("add subtract multiply divide reversesubtract reversedivide floordiv floormod mod"
                  + " realdiv truncatediv squaredsubtract maximum minimum Pow tf_atan2 assign cast"
                  + " greater greater_equal less less_equal equals not_equals select where_np Where"
                  + " concat stack mergeadd mergeavg mergemax mergemaxindex identity reshape permute"
                  + " transpose squeeze expand_dims reverse cumsum cumprod tile_to_shape"
                  + " reduce_sum reduce_mean reduce_prod reduce_max reduce_min reduce_norm1"
                  + " reduce_norm2 reduce_norm_max reduce_sqnorm reduce_variance reduce_stdev"
                  + " reduce_logsumexp reduce_dot argmax argmin argamax argamin moments standardize"
                  + " size_at slice matmul tensormmul listdiff create")
              .split("\\s+"));

  private Operands() {}

  /**
   * Looks at the operands of one operation.
   *
   * @throws IllegalArgumentException if one of them holds what is no number, or whole numbers below
   *     zero that may stand for places
   */
  static void require(String name, List<INDArray> operands) {
    boolean mixed = false;
    for (INDArray each : operands) {
      requireNumbers(name, each);
      mixed |= each != null && each.isR();
    }
    if (!mixed || NOT_PLACES.contains(name) || name.endsWith("_bp")) {
      return;
    }
    for (INDArray each : operands) {
      if (each != null && each.isZ() && !each.isEmpty() && least(each) < 0) {
        throw new IllegalArgumentException(
            "%s: %s holds a number below zero, which is no label and no place"
                .formatted(name, Arrays.toString(each.shape())));
      }
    }
  }

  /** By a walk of our own: an operation would come here again. */
  private static long least(INDArray whole) {
    long least = Long.MAX_VALUE;
    for (long i = 0; i < whole.length(); i++) {
      least = Math.min(least, whole.getLong(i));
    }
    return least;
  }

  private static void requireNumbers(String name, @Nullable INDArray operand) {
    if (operand != null
        && !operand.isR()
        && !operand.isZ()
        && operand.dataType() != DataType.BOOL) {
      throw new IllegalArgumentException(
          "%s takes numbers, not an array of type %s".formatted(name, operand.dataType()));
    }
  }

  /**
   * Two arrays that are walked side by side.
   *
   * @throws IllegalArgumentException if one is longer than the other
   */
  static void requireAlike(String name, @Nullable INDArray first, @Nullable INDArray second) {
    if (first == null || second == null) {
      return;
    }
    requireNumbers(name, first);
    requireNumbers(name, second);
    if (first.length() != second.length()) {
      throw new IllegalArgumentException(
          "%s: arrays of shape %s and %s do not go together"
              .formatted(name, Arrays.toString(first.shape()), Arrays.toString(second.shape())));
    }
  }
}
