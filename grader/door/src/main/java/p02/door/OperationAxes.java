package p02.door;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.BaseOp;
import org.nd4j.linalg.api.ops.BroadcastOp;
import org.nd4j.linalg.api.ops.IndexAccumulation;
import org.nd4j.linalg.api.ops.Op;
import org.nd4j.linalg.api.ops.ReduceOp;
import org.nd4j.linalg.api.ops.ScalarOp;
import org.nd4j.linalg.factory.Nd4j;

/** Along which axes an operation goes. */
final class OperationAxes {
  private static final long[] NONE = {};

  /** How ND4J writes "along all axes". */
  private static final int ALL = Integer.MAX_VALUE;

  /** How many masks stand before the places of a part with steps. */
  private static final int MASKS = 5;

  private OperationAxes() {}

  /** Those that it was given; none if it goes along all of them. */
  static long[] of(Op operation) {
    if (operation instanceof BroadcastOp broadcast) {
      return longs(broadcast.getDimension());
    } else if (operation instanceof ScalarOp scalar) {
      return longs(scalar.getDimension());
    }
    @Nullable INDArray axes = operation instanceof BaseOp base ? base.dimensions() : null;
    return axes == null || axes.isEmpty() ? NONE : axes.toLongVector();
  }

  /**
   * Holds numbers to be axes of a call's first operand, each named once.
   *
   * @throws IllegalArgumentException if there is no such axis, or one is named twice
   */
  static void require(Call call, long... axes) {
    boolean all = isAll(axes);
    // A single number has an axis, too: itself.
    int room = Math.max(1, call.rank());
    if (!all && !areAxes(room, axes)) {
      throw OperandRule.no(
          call,
          "%s: no axes of an array of shape %s, each named once"
              .formatted(Arrays.toString(axes), call.shapes()));
    }
  }

  private static boolean areAxes(int room, long... axes) {
    boolean[] named = new boolean[room];
    for (long each : axes) {
      if (each < -room || each >= room) {
        return false;
      }
      int axis = (int) (each < 0 ? each + room : each);
      if (named[axis]) {
        return false;
      }
      named[axis] = true;
    }
    return true;
  }

  /**
   * Holds the first number to be a place before, between or behind the first operand's axes.
   *
   * @throws IllegalArgumentException if it is not
   */
  static void requirePlace(Call call) {
    for (long place : call.first(1)) {
      if (place < -call.rank() - 1 || place > call.rank()) {
        throw OperandRule.no(
            call, "%d is no place for an axis beside %s".formatted(place, call.shapes()));
      }
    }
  }

  /**
   * Holds numbers to be a part of the first operand: where it begins along each axis, then how many
   * entries it has, or −1 for all that are left.
   *
   * @throws IllegalArgumentException if it is not
   */
  static void requirePart(Call call) {
    int rank = call.rank();
    long[] numbers = call.integers();
    boolean inside = numbers.length == 2 * rank;
    for (int i = 0; inside && i < rank; i++) {
      long begin = numbers[i];
      long size = numbers[rank + i];
      long room = call.operands().get(0).size(i);
      inside = begin >= 0 && begin <= room && size >= -1 && size <= room - begin;
    }
    if (!inside) {
      throw OperandRule.no(
          call, "%s is no part of %s".formatted(Arrays.toString(numbers), call.shapes()));
    }
  }

  /**
   * Holds numbers to be a part of the first operand with steps: five masks, then where it begins
   * along each axis, where it ends, and the steps. Backwards native code goes beyond the part.
   *
   * @throws IllegalArgumentException if it is not, adds axes, or goes backwards
   */
  static void requireSteps(Call call) {
    long[] numbers = call.integers();
    int axes = (numbers.length - MASKS) / 3;
    boolean inside =
        axes > 0
            && numbers.length == MASKS + 3 * axes
            && axes <= call.rank()
            && numbers[1] == 0
            && numbers[3] == 0;
    for (int i = 0; inside && i < axes; i++) {
      long room = call.operands().get(0).size(i);
      boolean one = (numbers[4] >> i & 1) == 1;
      boolean fromStart = (numbers[0] >> i & 1) == 1;
      boolean toEnd = one || (numbers[2] >> i & 1) == 1;
      long begin = numbers[MASKS + i];
      long end = numbers[MASKS + axes + i];
      inside =
          numbers[MASKS + 2 * axes + i] > 0
              && (fromStart || begin >= -room && begin < room + (one ? 0 : 1))
              && (toEnd || end >= -room && end <= room);
    }
    if (!inside) {
      throw OperandRule.no(
          call, "%s is no part of %s".formatted(Arrays.toString(numbers), call.shapes()));
    }
  }

  /** How many entries an array has along a call's axes; those must be there. */
  static long along(Call call, INDArray array) {
    require(call, call.integers());
    long entries = 1;
    for (long each : call.integers()) {
      entries *= each == ALL ? array.length() : array.size((int) each);
    }
    return entries;
  }

  /**
   * A call's axes in order, all counted from the start: those that native code takes.
   *
   * @throws IllegalArgumentException if there is no such axis, or one is named twice
   */
  static int[] fromStart(Call call) {
    long[] axes = call.integers();
    require(call, axes);
    boolean all = isAll(axes);
    return (all ? LongStream.range(0, call.rank()) : LongStream.of(axes))
        .mapToInt(each -> (int) (each < 0 ? each + call.rank() : each))
        .sorted()
        .toArray();
  }

  /**
   * Names an operation's axes in order and counted from the start. Methods of arrays do so by
   * themselves; a graph hands on what was written, and native code then takes the axes that are
   * kept for others.
   */
  static void ascend(Op operation, Call call) {
    boolean reduces = operation instanceof ReduceOp || operation instanceof IndexAccumulation;
    if (reduces && call.rank() > 0 && call.integers().length > 0 && !isAll(call.integers())) {
      int[] ascending = fromStart(call);
      if (!Arrays.equals(longs(ascending), call.integers())) {
        ((BaseOp) operation).setDimensionz(Nd4j.createFromArray(ascending));
      }
    }
  }

  private static boolean isAll(long... axes) {
    return axes.length == 1 && axes[0] == ALL;
  }

  /** How many numbers are left of a call's first operand, reduced along its axes. */
  static long left(Call call) {
    long[] axes = call.integers();
    if (call.rank() == 0 || axes.length == 0 || isAll(axes)) {
      return 1;
    }
    long left = 1;
    boolean[] gone = new boolean[call.rank()];
    for (int each : fromStart(call)) {
      gone[each] = true;
    }
    for (int axis = 0; axis < gone.length; axis++) {
      left *= gone[axis] ? 1 : call.operands().get(0).size(axis);
    }
    return left;
  }

  /** The same numbers; none if there are no axes. */
  static long[] longs(int @Nullable [] axes) {
    if (axes == null) {
      return NONE;
    }
    long[] longs = new long[axes.length];
    for (int i = 0; i < longs.length; i++) {
      longs[i] = axes[i];
    }
    return longs;
  }

  /**
   * Holds a call to axes of two arrays, which are summed over together.
   *
   * @throws IllegalArgumentException if one of them is none, or they are not equally many
   */
  static void requireBoth(Call call) {
    long[] given = call.integers();
    int count = given.length == 0 ? 0 : (int) Math.max(-1, Math.min(given[0], given.length));
    if (call.operands().size() < 2
        || count < 0
        || given.length != 2 * count + 2
        || given[count + 1] != count) {
      throw new IllegalArgumentException(
          "%s takes equally many axes of both arrays, not %s"
              .formatted(call.name(), Arrays.toString(given)));
    }
    require(call, Arrays.copyOfRange(given, 1, count + 1));
    Call second = Call.of(call.name(), call.operands().subList(1, 2), List.of(), call.integers());
    require(second, Arrays.copyOfRange(given, count + 2, given.length));
  }
}
