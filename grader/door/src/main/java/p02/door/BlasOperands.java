package p02.door;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What BLAS and LAPACK take on trust: types, shapes, and that numbers lie inside of a buffer. */
final class BlasOperands {
  private BlasOperands() {}

  /** As many numbers of each, of one type, of which so many are read. */
  static void dot(long count, INDArray first, INDArray second) {
    Call call = Call.of("dot", List.of(first, second), List.of());
    counted("dot", count, first);
    OperandRule.REAL.require(call);
    OperandRule.ALIKE.require(call);
    OperandRule.ONE_TYPE.require(call);
    // Without one step from each to the next ND4J makes an operation of it.
    if (first.elementWiseStride() >= 1 && second.elementWiseStride() >= 1) {
      inside(call, first, (first.length() - 1) * first.elementWiseStride());
      inside(call, second, (second.length() - 1) * second.elementWiseStride());
    }
  }

  /** No more numbers than there are. */
  static void counted(String name, long count, INDArray numbers) {
    if (count < 0 || count > numbers.length()) {
      throw OperandRule.no(
          Call.of(name, List.of(numbers), List.of()),
          "%d numbers of %d".formatted(count, numbers.length()));
    }
  }

  /** Numbers in steps of one length. */
  static void steps(String name, INDArray numbers) {
    Call call = Call.of(name, List.of(numbers), List.of());
    OperandRule.FULL.require(call);
    OperandRule.REAL.require(call);
    if (numbers.elementWiseStride() < 1) {
      throw OperandRule.no(call, "takes numbers that lie in equal steps; use dup() first");
    }
    inside(call, numbers, (numbers.length() - 1) * numbers.elementWiseStride());
  }

  /** A square matrix that is overwritten, and as many values as it has rows. */
  static void eigenvalues(INDArray matrix, INDArray values) {
    Call call = Call.of("syev", List.of(matrix, values), List.of());
    decomposes(call, matrix);
    OperandRule.SQUARE.require(call);
    inside(call, values, matrix.size(0) - 1);
    sized(call, values, matrix.size(0));
  }

  /** A matrix that is overwritten, its singular values, and the factor of its columns. */
  static void singularValues(INDArray matrix, INDArray values, INDArray factor) {
    Call call = Call.of("gesvd", List.of(matrix, values, factor), List.of());
    decomposes(call, matrix);
    long columns = matrix.size(1);
    sized(call, values, Math.min(matrix.size(0), columns));
    sized(call, factor, columns * columns);
    inside(call, values, values.length() - 1);
    inside(call, factor, factor.length() - 1);
  }

  private static void decomposes(Call call, INDArray matrix) {
    OperandRule.FULL.require(call);
    OperandRule.REAL.require(call);
    OperandRule.ONE_TYPE.require(call);
    if (matrix.rank() != 2) {
      throw OperandRule.no(call, "needs a matrix, not an array of shape " + call.shapes());
    }
    // It goes through the rows as if they lay one behind the other.
    inside(call, matrix, matrix.length() - 1);
  }

  private static void sized(Call call, INDArray result, long length) {
    if (result.length() != length) {
      throw OperandRule.no(call, "arrays of shape " + call.shapes() + " do not go together");
    }
  }

  /** A buffer begins where its array does. */
  private static void inside(Call call, INDArray array, long last) {
    if (last >= array.data().length()) {
      throw OperandRule.no(
          call, "an array of shape %s lies apart; use dup() first".formatted(call.shapes()));
    }
  }
}
