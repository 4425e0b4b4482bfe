package p02.problem35;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Two Adam steps of a single weight, calculated by hand with your own numbers; the self-check
 * prints them. Entry 0 is after the first step, entry 1 after the second.
 */
public final class AdamWorksheet {
  private record Row(double m, double v, double phi) {}

  // phi = -0.7, alpha = 0.5, beta = 0.9, gamma = 0.99, epsilon = 0.1, g = [1.4, -0.3]
  private static final List<Row> ROWS =
      List.of(new Row(0.14, 0.0196, -1.16667), new Row(0.096, 0.020304, -1.39424));

  private AdamWorksheet() {}

  private static double[] column(ToDoubleFunction<Row> part) {
    return ROWS.stream().mapToDouble(part).toArray();
  }

  /** The first moment m after each step, before its correction. */
  public static double[] m() {
    return column(Row::m);
  }

  /** The second moment v after each step, before its correction. */
  public static double[] v() {
    return column(Row::v);
  }

  /** The weight φ after each step; four decimals are enough. */
  public static double[] phi() {
    return column(Row::phi);
  }
}
