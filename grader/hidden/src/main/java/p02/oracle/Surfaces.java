package p02.oracle;

/** The two loss surfaces of tutorial 2.2 and their gradients, at a point of two numbers. */
public final class Surfaces {
  private static final double SIGMA = 0.2;
  private static final double[][] HOLES = {{1, -0.5}, {-1, 0.5}, {-0.5, -0.8}};

  private Surfaces() {}

  /** {@code tanh²(w₁) + 0.01 |w₁| + σ(w₂)}. */
  public static double valley(double[] w) {
    return Math.pow(Math.tanh(w[0]), 2) + Math.abs(w[0]) / 100 + Layers.sigmoid(w[1]);
  }

  /** Its gradient; the derivative of tanh² is {@code 2 sinh / cosh³}. */
  public static double[] valleyGradient(double[] w) {
    double across = 2 * Math.sinh(w[0]) / Math.pow(Math.cosh(w[0]), 3);
    return new double[] {across + Math.signum(w[0]) / 100, Curves.sigmoidSlope(w[1])};
  }

  /** {@code −Σ exp(−½ ‖w − c‖² / σ²) / (2π σ²)}: a product of two Gaussians a hole. */
  public static double holes(double[] w) {
    double sum = 0;
    for (double[] hole : HOLES) {
      sum -= bell(w[0] - hole[0]) * bell(w[1] - hole[1]);
    }
    return sum;
  }

  /** Its gradient: {@code Σ (w − c) / σ²} times the hole's depth there. */
  public static double[] holesGradient(double[] w) {
    double[] gradient = new double[2];
    for (double[] hole : HOLES) {
      double depth = bell(w[0] - hole[0]) * bell(w[1] - hole[1]);
      gradient[0] += depth * (w[0] - hole[0]) / (SIGMA * SIGMA);
      gradient[1] += depth * (w[1] - hole[1]) / (SIGMA * SIGMA);
    }
    return gradient;
  }

  private static double bell(double apart) {
    double standardized = apart / SIGMA;
    return Math.exp(-standardized * standardized / 2) / (Math.sqrt(2 * Math.PI) * SIGMA);
  }
}
