package p02.meter.array;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the axes of an array that a call names. Native code counts on it that there are such
 * axes, and that none is named twice.
 */
final class Axes {
  private Axes() {}

  /**
   * Looks at the operands of a call: lists of numbers are axes of the first array. In a graph
   * nobody knows how many it has; then as many as are named.
   *
   * @param method its name
   * @param operands receiver and arguments
   * @throws IllegalArgumentException if there is no such axis, or one is named twice
   */
  static void require(String method, Object... operands) {
    Optional<Integer> rank =
        Arrays.stream(operands)
            .filter(each -> each != null)
            .flatMap(each -> Windows.of(each).stream())
            .map(each -> each.shape().length)
            .findFirst();
    boolean permutes = method.startsWith("permute");
    for (Object each : operands) {
      long[] axes = named(method, each);
      int all = rank.orElse(axes.length);
      // A new axis stands before, between or behind the others.
      int room = method.equals("expandDims") ? all + 1 : all;
      // Sorting takes an axis from the end for one that there is not.
      requireOnce(room, permutes || method.startsWith("sort") ? 0 : -room, axes);
      if (permutes && axes.length > 0 && axes.length != all) {
        throw wrong(all, axes);
      }
    }
  }

  private static long[] named(String method, @Nullable Object operand) {
    boolean one =
        operand instanceof Long && (method.equals("expandDims") || method.startsWith("sort"));
    if (operand instanceof int[] ints) {
      return Arrays.stream(ints).asLongStream().toArray();
    } else if (operand instanceof long[] longs) {
      return longs;
    }
    return one ? new long[] {(Long) operand} : new long[0];
  }

  private static void requireOnce(int rank, int least, long... axes) {
    LongStream known = Arrays.stream(axes).filter(each -> each >= least && each < rank);
    if (known.map(each -> each < 0 ? each + rank : each).distinct().count() != axes.length) {
      throw wrong(rank, axes);
    }
  }

  private static IllegalArgumentException wrong(int rank, long... axes) {
    return new IllegalArgumentException(
        "%s: no axes of an array that has %d; name each that there is, once"
            .formatted(Arrays.toString(axes), rank));
  }
}
