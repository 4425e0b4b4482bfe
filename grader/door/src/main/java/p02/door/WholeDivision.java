package p02.door;

import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Looks at divisions of whole numbers. Where a divisor is 0, or the smallest number is divided by
 * −1, the processor ends the whole JVM.
 */
final class WholeDivision {
  /** What divides the second by the first. */
  private static final Set<String> REVERSED =
      Set.of("Reciprocal", "broadcastrdiv", "rdiv_scalar", "reversedivide", "reversedivide_bp");

  private WholeDivision() {}

  /** Looks at the operands, the first of which is divided unless the name says otherwise. */
  static void check(String operation, List<INDArray> operands) {
    check(
        operation,
        operands.isEmpty() ? null : operands.get(0),
        operands.size() < 2 ? null : operands.get(1));
  }

  /**
   * Looks at the operands.
   *
   * @param operation what ND4J calls it
   * @param first the first of them
   * @param second what it is divided by, or is to be divided by it
   * @throws ArithmeticException if the processor would not take it
   */
  static void check(String operation, @Nullable INDArray first, @Nullable INDArray second) {
    // Native code divides in the type of the first, truths as whole numbers.
    if (first == null || first.isEmpty() || first.isR()) {
      return;
    }
    boolean reversed = REVERSED.contains(operation);
    @Nullable INDArray divisor = reversed ? first : second;
    @Nullable INDArray divided = reversed ? second : first;
    if (divisor == null || divisor.isEmpty()) {
      return;
    }
    DataType type = first.dataType();
    if (any(divisor, type, each -> each == 0)) {
      throw new ArithmeticException("integer division by zero; use castTo(DataType.DOUBLE) first");
    } else if (divided != null
        && any(divisor, type, each -> each == -1)
        && any(divided, type, each -> each == Integer.MIN_VALUE || each == Long.MIN_VALUE)) {
      throw new ArithmeticException(
          "the smallest integer divided by -1; use castTo(DataType.DOUBLE) first");
    }
  }

  /** Asks what native code divides: 2^32 is 0 as soon as it is an int. */
  private static boolean any(INDArray numbers, DataType type, LongPredicate wanted) {
    INDArray cast = numbers.castTo(type);
    for (long i = 0; i < cast.length(); i++) {
      if (wanted.test(cast.getLong(i))) {
        return true;
      }
    }
    return false;
  }
}
