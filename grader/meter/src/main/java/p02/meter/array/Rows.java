package p02.meter.array;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Rows or columns of a matrix by their numbers. The library compares them with the wrong dimension,
 * or not at all, where an array is no matrix.
 */
final class Rows {
  private Rows() {}

  /** For {@code pullRows(matrix, 1 for rows or 0 for columns, numbers, order)}. */
  static void requirePulled(Object... operands) {
    long along = operands[1] instanceof Long given ? given : -1;
    Optional<Window> matrix = Windows.of(operands[0]);
    if (matrix.isPresent() && (matrix.get().shape().length != 2 || along < 0 || along > 1)) {
      throw new IllegalArgumentException(
          "pullRows takes rows (1) or columns (0) of a matrix, not %d of %s"
              .formatted(along, matrix.get()));
    }
    require(operands, 1 - (int) along);
  }

  /**
   * Looks at the numbers.
   *
   * @param operands the array, and somewhere behind it the numbers
   * @param dimension in which they count
   * @throws IndexOutOfBoundsException if there is no such row or column
   */
  static void require(Object[] operands, int dimension) {
    Optional<Window> matrix = Windows.of(operands[0]);
    if (matrix.isEmpty()) {
      return;
    }
    long[] shape = matrix.get().shape();
    // A vector is a matrix of one row.
    long room =
        shape.length > 2
            ? 0
            : shape.length == 2 ? shape[dimension] : dimension == 0 ? 1 : matrix.get().length();
    for (Object operand : operands) {
      numbers(operand)
          .filter(number -> number < 0 || number >= room)
          .findFirst()
          .ifPresent(
              number -> {
                throw new IndexOutOfBoundsException(
                    "there is no %s %d in an array of shape %s"
                        .formatted(
                            dimension == 0 ? "row" : "column", number, Arrays.toString(shape)));
              });
    }
  }

  private static LongStream numbers(Object operand) {
    if (operand instanceof int[] ints) {
      return Arrays.stream(ints).asLongStream();
    }
    return operand instanceof long[] longs ? Arrays.stream(longs) : LongStream.empty();
  }
}
