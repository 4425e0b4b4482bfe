package p02.oracle;

/** Statistics of the columns of {@code [n][d]} data. */
public final class Columns {
  private Columns() {}

  /** The mean of each column. */
  public static double[] means(double[][] data) {
    double[] means = new double[data[0].length];
    for (int j = 0; j < means.length; j++) {
      for (double[] row : data) {
        means[j] += row[j] / data.length;
      }
    }
    return means;
  }

  /** The population standard deviation of each column. */
  public static double[] deviations(double[][] data) {
    double[] means = means(data);
    double[] deviations = new double[means.length];
    for (int j = 0; j < means.length; j++) {
      double sum = 0;
      for (double[] row : data) {
        sum += Math.pow(row[j] - means[j], 2);
      }
      deviations[j] = Math.sqrt(sum / data.length);
    }
    return deviations;
  }

  /** {@code (x − μ) / σ}; a constant column is only centred. */
  public static double[][] standardized(double[][] data, double[] means, double[] deviations) {
    double[][] result = new double[data.length][means.length];
    for (int i = 0; i < data.length; i++) {
      for (int j = 0; j < means.length; j++) {
        double divisor = deviations[j] == 0 ? 1 : deviations[j];
        result[i][j] = (data[i][j] - means[j]) / divisor;
      }
    }
    return result;
  }

  /** {@code z σ + μ}; a constant column is only moved. */
  public static double[][] restored(double[][] standardized, double[] means, double[] deviations) {
    double[][] result = new double[standardized.length][means.length];
    for (int i = 0; i < standardized.length; i++) {
      for (int j = 0; j < means.length; j++) {
        double factor = deviations[j] == 0 ? 1 : deviations[j];
        result[i][j] = standardized[i][j] * factor + means[j];
      }
    }
    return result;
  }
}
