package p02.oracle;

/** The function {@code y = mean((x + 2)² + 3)} and its derivatives. */
public final class Parabola {
  private Parabola() {}

  /** Its value. */
  public static double value(double[] x) {
    double sum = 0;
    for (double each : x) {
      sum += each * each + 4 * each + 7;
    }
    return sum / x.length;
  }

  /** {@code ∂y/∂xᵢ = 2 (xᵢ + 2) / n}. */
  public static double[] gradient(double[] x) {
    double[] gradient = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      gradient[i] = (2 * x[i] + 4) / x.length;
    }
    return gradient;
  }
}
