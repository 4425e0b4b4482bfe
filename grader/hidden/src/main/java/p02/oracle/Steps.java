package p02.oracle;

/** Optimizers as loops: parameters after all steps, one row of {@code gradients} for each. */
public final class Steps {
  private Steps() {}

  /** {@code φ ← φ − α g}. */
  public static double[] sgd(double[] start, double[][] gradients, double alpha) {
    double[] phi = start.clone();
    for (double[] g : gradients) {
      for (int i = 0; i < phi.length; i++) {
        phi[i] -= alpha * g[i];
      }
    }
    return phi;
  }

  /** {@code m ← β m + (1 − β) g; φ ← φ − α m}. */
  public static double[] momentum(double[] start, double[][] gradients, double alpha, double beta) {
    double[] phi = start.clone();
    double[] m = new double[phi.length];
    for (double[] g : gradients) {
      for (int i = 0; i < phi.length; i++) {
        m[i] = beta * m[i] + (1 - beta) * g[i];
        phi[i] -= alpha * m[i];
      }
    }
    return phi;
  }

  /** Adam with bias correction; ε outside the root. */
  public static double[] adam(
      double[] start, double[][] gradients, double alpha, double beta, double gamma, double eps) {
    double[] phi = start.clone();
    for (int i = 0; i < phi.length; i++) {
      double m = 0;
      double v = 0;
      for (int t = 1; t <= gradients.length; t++) {
        double g = gradients[t - 1][i];
        m += (1 - beta) * (g - m);
        v += (1 - gamma) * (g * g - v);
        double corrected = m / (1 - Math.pow(beta, t));
        phi[i] -= alpha * corrected / (eps + Math.sqrt(v / (1 - Math.pow(gamma, t))));
      }
    }
    return phi;
  }

  /** The moment after each step: {@code m ← decay m + (1 − decay) value}. */
  public static double[] moments(double[] values, double decay) {
    double[] moments = new double[values.length];
    double m = 0;
    for (int t = 0; t < values.length; t++) {
      m = decay * m + (1 - decay) * values[t];
      moments[t] = m;
    }
    return moments;
  }
}
