package p02.meter.array;

import java.util.Arrays;

/**
 * Looks at how many indices stand for a part of an array. The library takes those for which there
 * is no dimension as indices of the part that it has found by then; where that is a single number,
 * it finds the same again, until the stack is full.
 */
final class Indices {
  private Indices() {}

  /**
   * Looks at the indices.
   *
   * @param rank dimensions of the array
   * @param indices one for each, beside those that make one of their own
   * @throws IllegalArgumentException if several indices are left for a single number
   */
  static void require(int rank, Object... indices) {
    int left = rank;
    int from = 0;
    while (indices.length - from > 1) {
      Object[] rest = Arrays.copyOfRange(indices, from, indices.length);
      int taken = taken(left, rest);
      left += count(rest, true) - count(rest, false);
      if (left < 0 || taken == rest.length) {
        return;
      } else if (taken == 0 && left == 0) {
        throw new IllegalArgumentException(
            "%d indices for an array of %d dimensions: take one for each dimension"
                .formatted(indices.length, rank));
      }
      from += taken;
    }
  }

  /** How many indices find a dimension, those before the first that does not. */
  private static int taken(int rank, Object... indices) {
    int dimension = 0;
    for (int i = 0; i < indices.length; i++) {
      if (dimension == rank) {
        return i;
      }
      dimension += Windows.isNew(indices[i]) ? 0 : 1;
    }
    return indices.length;
  }

  /** Indices that make a dimension, or that take one away. */
  private static int count(Object[] indices, boolean made) {
    return (int)
        Arrays.stream(indices)
            .filter(each -> made ? Windows.isNew(each) : Windows.isPoint(each))
            .count();
  }
}
