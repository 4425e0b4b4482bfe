package p02.desk.overview;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Pearson's correlation. */
final class Correlation {
  private Correlation() {}

  /**
   * {@code Σ(x−x̄)(y−ȳ) / √(Σ(x−x̄)² Σ(y−ȳ)²)}; nothing where one of them does not vary.
   *
   * @param x as many as {@code y}
   * @param y one for each
   */
  static OptionalDouble of(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElse(0);
    double meanY = Arrays.stream(y).average().orElse(0);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      double dx = x[i] - meanX;
      double dy = y[i] - meanY;
      xx += dx * dx;
      yy += dy * dy;
      xy += dx * dy;
    }
    // Sums of rounded numbers: what does not vary may leave 1e-30.
    return xx > 1e-9 && yy > 1e-9
        ? OptionalDouble.of(xy / Math.sqrt(xx * yy))
        : OptionalDouble.empty();
  }
}
