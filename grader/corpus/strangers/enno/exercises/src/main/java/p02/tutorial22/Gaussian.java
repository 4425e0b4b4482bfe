package p02.tutorial22;

import java.util.Locale;

/** A round Gaussian hill in the plane. Immutable. */
final class Gaussian {
  private static final double SIGMA = 0.2;
  private static final double VARIANCE = SIGMA * SIGMA;

  private final double x;
  private final double y;

  Gaussian(double x, double y) {
    this.x = x;
    this.y = y;
  }

  double height(double w1, double w2) {
    double distance = Math.hypot(w1 - x, w2 - y);
    return Math.exp(-0.5 * distance * distance / VARIANCE) / (2 * Math.PI * VARIANCE);
  }

  double slope1(double w1, double w2) {
    return -(w1 - x) / VARIANCE * height(w1, w2);
  }

  double slope2(double w1, double w2) {
    return -(w2 - y) / VARIANCE * height(w1, w2);
  }

  @Override
  public String toString() {
    return String.format(Locale.US, "N((%s, %s), %s)", x, y, VARIANCE);
  }
}
