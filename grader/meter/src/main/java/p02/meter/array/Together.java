package p02.meter.array;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which arrays of numbers may go into one call together. Native code reads a second array
 * as far as the first one goes, and not every method of the library compares them before. Hence
 * arrays must be of one shape and type, except where a method is known to look itself.
 */
final class Together {
  /**
   * What looks at its operands itself, in Java or in native code, and refuses what does not fit.
   */
  private static final Set<String> LOOKS_ITSELF =
      names(
          "mmul mmuli matmul gemm tensorMmul batchMmul solve linear biasAdd"
              + " batchNorm layerNorm prelu reluLayer dotProductAttention"
              + " multiHeadDotProductAttention concat specialConcat hstack vstack toFlattened"
              + " listDiff where pullRows meshgrid shuffle <init> equalShapes"
              + " putSlice put broadcast getWhere putWhere putWhereWithMask mean sum"
              + " eval evalTimeSeries preProcess revert transform"
              + " transformLabel revertFeatures revertLabels setFeatureStats setLabelStats");

  /**
   * What looks itself whether one array can be stretched over the other; but not where the result
   * shall go, when one operand is a number.
   */
  private static final Set<String> LOOKS_WITHOUT_NUMBER =
      names(
          "add addi sub subi mul muli div divi rsub rsubi gt gte lt lte eq neq eps max min"
              + " greaterThanOrEqual lessThanOrEqual squaredDifference floorDiv floorMod mod"
              + " absoluteDifference hingeLoss huberLoss logLoss logPoisson meanSquaredError"
              + " meanPairwiseSquaredError sigmoidCrossEntropy softmaxCrossEntropy");

  private Together() {}

  private static Set<String> names(String text) {
    return Set.of(text.split("\\s+"));
  }

  /**
   * Looks at the operands of a call.
   *
   * @param method its name
   * @param operands receiver and arguments; what a list of them holds counts one by one
   * @throws IllegalArgumentException if two of them do not go together
   */
  static void require(String method, Object... operands) {
    boolean number = Arrays.stream(operands).anyMatch(Number.class::isInstance);
    if (LOOKS_ITSELF.contains(method) || (!number && LOOKS_WITHOUT_NUMBER.contains(method))) {
      return;
    }
    List<Window> all = new ArrayList<>();
    Arrays.stream(operands).forEach(each -> gather(each, all));
    if (!all.isEmpty() && Alongside.is(method, operands)) {
      Alongside.require(method, all, operands);
      return;
    }
    for (int i = 1; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!fits(method, all.get(j), all.get(i))) {
          throw new IllegalArgumentException(
              "%s: %s and %s do not go together".formatted(method, all.get(j), all.get(i)));
        }
      }
    }
  }

  private static void gather(@Nullable Object operand, List<Window> all) {
    if (operand instanceof Object[] several) {
      Arrays.stream(several).forEach(each -> gather(each, all));
    } else if (operand != null) {
      Windows.of(operand).ifPresent(all::add);
    }
  }

  private static boolean fits(String method, Window first, Window second) {
    if (method.endsWith("RowVector")) {
      return isAlong(method, first, first.shape().length - 1, second);
    } else if (method.equals("mmul in order")) {
      return first.shape().length == 2
          && second.shape().length == 2
          && first.shape()[1] == second.shape()[0];
    } else if (method.endsWith("ColumnVector")) {
      return isAlong(method, first, 0, second);
    }
    // A loss may have a mask: one column for all.
    return method.startsWith("compute")
        ? first.stretchesWith(second)
        : first.isLike(second) && first.isOfTypeOf(second);
  }

  private static boolean isAlong(String method, Window matrix, int dimension, Window vector) {
    long[] shape = matrix.shape();
    boolean reversed = method.startsWith("rdiv");
    return (!reversed || matrix.isOfTypeOf(vector))
        && shape.length > 0
        && shape.length < 3
        && vector.length() == shape[dimension];
  }
}
