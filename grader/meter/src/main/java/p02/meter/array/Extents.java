package p02.meter.array;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds a library's arrays of numbers to their buffers. Such an array is a window on native memory,
 * and not every method of the library looks whether the window is larger than what is behind it.
 * Woven code asks here before such a method writes, and after every call that gives an array.
 */
public final class Extents {
  /** Types whose entries lead to other places in memory, which nothing holds to their buffer. */
  private static final Set<String> NO_NUMBERS = Set.of("UTF8", "COMPRESSED", "UNKNOWN");

  private Extents() {}

  /**
   * Looks at an array that a library gave; what is none is let pass.
   *
   * @throws IndexOutOfBoundsException if an entry lies outside of its buffer
   * @throws IllegalArgumentException if its entries are no numbers
   */
  public static void check(@Nullable Object result) {
    if (result != null) {
      Windows.of(result).ifPresent(Extents::requireInside);
    }
  }

  private static void requireInside(Window window) {
    if (NO_NUMBERS.contains(window.type().toString())) {
      throw new IllegalArgumentException(
          "arrays of type %s are not for students: keep texts in a List".formatted(window.type()));
    }
    if (!window.isInside()) {
      throw new IndexOutOfBoundsException(
          "an array of shape %s would lie outside of its numbers"
              .formatted(Arrays.toString(window.shape())));
    }
  }

  /**
   * Looks at what a call is about to do.
   *
   * @param method its name
   * @param operands the receiver, if there is one, and the arguments; whole numbers as Long
   * @throws IndexOutOfBoundsException if it would write or read outside of a buffer
   * @throws IllegalArgumentException if what it would write does not fit
   */
  public static void before(String method, Object[] operands) {
    switch (method) {
      case "assign", "copy", "get", "put", "putRow", "putColumn" -> place(method, operands);
      case "zeros", "ones", "valueArrayOf", "rand", "randn" -> shapes(operands);
      case "createUninitialized", "createUninitializedDetached" -> shapes(operands);
      case "permute", "permutei", "tear" -> Axes.require(method, operands);
      case "expandDims", "sort", "sortWithIndices" -> Axes.require(method, operands);
      case "pullRows" -> Rows.requirePulled(operands);
      case "getRows" -> Rows.require(operands, 0);
      case "getColumns" -> Rows.require(operands, 1);
      default -> Together.require(method, operands);
    }
  }

  private static void shapes(Object... operands) {
    Arrays.stream(operands).forEach(Extents::requireShape);
  }

  private static void place(String method, Object... operands) {
    if (operands.length < 2) {
      return;
    }
    switch (method) {
      case "assign" -> fit(operands[1], operands[0]);
      case "copy" -> fit(operands[0], operands[1]);
      case "get" -> requireIndices(operands);
      case "put" -> put(operands);
      case "putRow" -> requireBelow(operands[1], operands[0], 0);
      default -> requireBelow(operands[1], operands[0], 1);
    }
  }

  /** A place by indices: the view that they stand for is looked at as if it had been asked for. */
  private static void put(Object... operands) {
    requireIndices(operands);
    if (operands.length == 3 && operands[1] instanceof Object[] indices) {
      Object view = Windows.view(operands[0], indices);
      check(view);
      fit(operands[2], view);
    }
  }

  /** Lists of places along a dimension go to native code as they are. */
  private static void requireIndices(Object... operands) {
    if (operands[1] instanceof Object[] indices) {
      Windows.of(operands[0]).ifPresent(window -> Indices.require(window.shape().length, indices));
      int dimension = 0;
      for (Object index : indices) {
        for (long place : Windows.places(index)) {
          requireBelow(place, operands[0], dimension);
        }
        dimension += Windows.isNew(index) ? 0 : 1;
      }
    }
  }

  private static void requireBelow(Object index, Object array, int dimension) {
    Optional<Window> window = Windows.of(array);
    long[] shape = window.map(Window::shape).orElse(new long[0]);
    if (window.isPresent()
        && index instanceof Long place
        && (dimension >= shape.length || place < 0 || place >= shape[dimension])) {
      throw new IndexOutOfBoundsException(
          "there is no place %d in an array of shape %s".formatted(place, Arrays.toString(shape)));
    }
  }

  /** What is written must be one number, or as many as there is room for. */
  private static void fit(@Nullable Object source, @Nullable Object target) {
    if (source == null || target == null) {
      return;
    }
    Optional<Window> from = Windows.of(source);
    Optional<Window> to = Windows.of(target);
    if (from.isPresent() && to.isPresent() && !from.get().fits(to.get())) {
      throw new IllegalArgumentException(
          "an array of shape %s does not fit into one of shape %s"
              .formatted(Arrays.toString(from.get().shape()), Arrays.toString(to.get().shape())));
    }
  }

  private static void requireShape(@Nullable Object operand) {
    boolean negative =
        operand instanceof long[] longs && Arrays.stream(longs).anyMatch(each -> each < 0)
            || operand instanceof int[] ints && Arrays.stream(ints).anyMatch(each -> each < 0);
    if (negative) {
      throw new IllegalArgumentException("a shape has no negative numbers");
    }
  }
}
