package p02.oracle;

/** Regression losses over {@code [n][d]} predictions f and targets y. */
public final class Losses {
  private Losses() {}

  /** {@code Σ (y − f)²} of each column. */
  public static double[] squares(double[][] f, double[][] y) {
    double[] sums = new double[f[0].length];
    for (int i = 0; i < f.length; i++) {
      for (int j = 0; j < sums.length; j++) {
        sums[j] += (y[i][j] - f[i][j]) * (y[i][j] - f[i][j]);
      }
    }
    return sums;
  }

  /** {@code Σ log √(2π σ²) + ½ ((y − f) / σ)²}. */
  public static double negativeLogLikelihood(double[][] f, double[][] variance, double[][] y) {
    double sum = 0;
    for (int i = 0; i < f.length; i++) {
      for (int j = 0; j < f[i].length; j++) {
        double sigma = Math.sqrt(variance[i][j]);
        double z = (y[i][j] - f[i][j]) / sigma;
        sum += Math.log(sigma) + 0.5 * Math.log(2 * Math.PI) + z * z / 2;
      }
    }
    return sum;
  }

  /** Its derivative with respect to f: {@code −(y − f) / σ²}. */
  public static double[][] gradient(double[][] f, double[][] variance, double[][] y) {
    double[][] gradient = new double[f.length][f[0].length];
    for (int i = 0; i < f.length; i++) {
      for (int j = 0; j < f[i].length; j++) {
        gradient[i][j] = -(y[i][j] - f[i][j]) / variance[i][j];
      }
    }
    return gradient;
  }
}
