package p02.meter.array;

import java.util.Arrays;
import java.util.List;

/**
 * Looks at the matrices of a call that native code takes for such, or for square, without a look.
 */
final class Matrices {
  private Matrices() {}

  /**
   * Looks at the operands of a call: the first array must be square, and a second have as many
   * rows; for {@code triu} a matrix of any kind will do.
   *
   * @param method its name
   * @param operands receiver and arguments
   * @throws IllegalArgumentException if it is not so
   */
  static void require(String method, Object... operands) {
    List<Window> all =
        Arrays.stream(operands)
            .filter(each -> each != null)
            .flatMap(each -> Windows.of(each).stream())
            .toList();
    boolean square = !method.equals("triu");
    for (Window each : all) {
      boolean matrix = square ? each.shape().length == 2 : each.shape().length >= 2;
      if (!matrix || (square && back(each, 2) != back(all.get(0), 1))) {
        throw new IllegalArgumentException(
            "%s needs a matrix%s, not %s"
                .formatted(method, square ? " of as many rows as columns" : "", each));
      }
    }
  }

  private static long back(Window window, int dimension) {
    return window.shape()[window.shape().length - dimension];
  }
}
