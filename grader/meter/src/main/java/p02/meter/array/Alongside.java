package p02.meter.array;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import p02.meter.price.Saturating;

/** Looks at arrays that are read side by side along axes that the call names. */
final class Alongside {
  /** As the weaver calls what {@code Broadcast} does: an array along axes of another. */
  static final String BROADCAST = "Broadcast";

  private static final Set<String> OF_ONE_SHAPE =
      Set.of(
          "dot",
          "cosineSimilarity",
          "cosineDistance",
          "euclideanDistance",
          "manhattanDistance",
          "hammingDistance",
          "jaccardDistance");

  private Alongside() {}

  /** Whether a method is read so. */
  static boolean is(String method, Object... operands) {
    boolean named = axes(operands).length > 0;
    return method.equals(BROADCAST)
        || method.matches("all\\w+(Distances|Similarities)")
        || (named && OF_ONE_SHAPE.contains(method));
  }

  /**
   * Looks at the operands of a call.
   *
   * @param method its name
   * @param all the arrays among them
   * @param operands receiver and arguments
   * @throws IllegalArgumentException if they do not fit
   */
  static void require(String method, List<Window> all, Object... operands) {
    Axes.require(method, operands);
    int[] axes = axes(operands);
    Window first = all.get(0);
    for (int i = 1; i < all.size(); i++) {
      Window other = all.get(i);
      boolean fits =
          switch (method) {
            case BROADCAST ->
                i == 1 && axes.length > 0
                    ? other.length() == along(first, axes)
                    : Arrays.equals(first.shape(), other.shape());
            default ->
                OF_ONE_SHAPE.contains(method)
                    ? Arrays.equals(first.shape(), other.shape())
                    : agrees(first, other, axes);
          };
      if (!fits || !first.isOfTypeOf(other)) {
        throw new IllegalArgumentException(
            "%s: %s and %s do not go together".formatted(method, first, other));
      }
    }
  }

  private static int[] axes(Object... operands) {
    return Arrays.stream(operands)
        .filter(Objects::nonNull)
        .filter(int[].class::isInstance)
        .map(int[].class::cast)
        .findFirst()
        .orElse(new int[0]);
  }

  private static long along(Window window, int... axes) {
    return Arrays.stream(axes).mapToLong(axis -> extent(window, axis)).reduce(1, Saturating::times);
  }

  private static boolean agrees(Window first, Window other, int... axes) {
    return first.shape().length == other.shape().length
        && axes.length > 0
        && Arrays.stream(axes).allMatch(axis -> extent(first, axis) == extent(other, axis));
  }

  private static long extent(Window window, int axis) {
    long[] shape = window.shape();
    return shape[axis < 0 ? axis + shape.length : axis];
  }
}
