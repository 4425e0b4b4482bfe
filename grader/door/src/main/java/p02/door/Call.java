package p02.door;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * One operation as it comes to the door. Loops and no streams, since every operation passes here.
 *
 * @param name what ND4J calls it
 * @param operands what it reads, in order
 * @param results where it writes, as far as that is decided
 * @param integers axes, and other whole numbers that it is given
 */
record Call(String name, List<INDArray> operands, List<INDArray> results, long[] integers) {
  /** Of those in courses none has more than five. */
  private static final int MOST_AXES = 8;

  /**
   * Without results that are not there yet, and without operands that are left out at the end.
   *
   * @throws IllegalArgumentException if an operand is missing before one that is there: rules go by
   *     their places
   */
  static Call of(
      String name,
      List<? extends @Nullable INDArray> operands,
      List<? extends @Nullable INDArray> results,
      long... integers) {
    List<INDArray> known = known(operands);
    for (int i = 0; i < known.size(); i++) {
      if (operands.get(i) == null) {
        throw new IllegalArgumentException(name + ": an array is missing before another");
      }
    }
    return new Call(name, known, known(results), integers);
  }

  private static List<INDArray> known(List<? extends @Nullable INDArray> arrays) {
    List<INDArray> known = new ArrayList<>(arrays.size());
    for (@Nullable INDArray each : arrays) {
      if (each != null) {
        known.add(each);
      }
    }
    return known;
  }

  /** Everything that it reads or writes. */
  List<INDArray> all() {
    List<INDArray> all = new ArrayList<>(operands.size() + results.size());
    all.addAll(operands);
    all.addAll(results);
    return all;
  }

  /**
   * Holds all arrays to be of numbers: entries of other types lead to other places in memory.
   *
   * @throws IllegalArgumentException if one is not
   */
  void requireNumbers() {
    for (INDArray each : all()) {
      if (!each.isR() && !each.isZ() && each.dataType() != DataType.BOOL) {
        throw new IllegalArgumentException(
            "%s takes numbers, not an array of type %s".formatted(name, each.dataType()));
      }
    }
  }

  /**
   * Holds it to arrays of few axes. ND4J's native code says that it takes 32, but writes beyond its
   * stack there, as in {@code std} and {@code dropout}, and at sixteen where there are no entries.
   *
   * @throws IllegalArgumentException if one has more
   */
  void requireFewAxes() {
    for (INDArray each : all()) {
      if (each.rank() > MOST_AXES) {
        throw new IllegalArgumentException(
            "%s takes no array of %d axes, only of %d at most"
                .formatted(name, each.rank(), MOST_AXES));
      }
    }
  }

  /**
   * Holds each array to the buffer behind it: ND4J makes views further in, too, and does not always
   * look how far they reach. No operation then leads out of a buffer, whoever asks for it.
   *
   * @throws IndexOutOfBoundsException if an entry lies outside
   */
  void requireInside() {
    for (INDArray each : all()) {
      if (!each.isEmpty() && !isInside(each)) {
        throw new IndexOutOfBoundsException(
            "%s: an array of shape %s would lie outside of its numbers"
                .formatted(name, Arrays.toString(each.shape())));
      }
    }
  }

  private static boolean isInside(INDArray array) {
    @Nullable DataBuffer buffer = array.data();
    if (buffer == null) {
      return false;
    }
    long first = array.offset();
    long last = first;
    for (int axis = 0; axis < array.rank(); axis++) {
      long reach = Math.multiplyExact(array.size(axis) - 1, array.stride(axis));
      first += Math.min(0, reach);
      last += Math.max(0, reach);
    }
    return first >= 0 && last < buffer.underlyingLength();
  }

  /** The first operand's number of axes; none if there is no operand. */
  int rank() {
    return operands.isEmpty() ? 0 : operands.get(0).rank();
  }

  /** So many of the whole numbers, or all if there are fewer. */
  long[] first(int count) {
    return Arrays.copyOf(integers, Math.min(count, integers.length));
  }

  /** The whole numbers from one on. */
  long[] later(int from) {
    return from < 0 || from >= integers.length
        ? new long[0]
        : Arrays.copyOfRange(integers, from, integers.length);
  }

  /** Shapes of what it reads, for a message. */
  String shapes() {
    return String.join(
        " and ", operands.stream().map(each -> Arrays.toString(each.shape())).toList());
  }
}
