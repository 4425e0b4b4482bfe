package p02.oracle;

/** Arithmetic of matrices, entry by entry. */
public final class MatrixMath {
  private MatrixMath() {}

  /** {@code cᵢⱼ = Σₖ aᵢₖ bₖⱼ}. */
  public static double[][] product(double[][] a, double[][] b) {
    double[][] c = new double[a.length][b[0].length];
    for (int i = 0; i < c.length; i++) {
      for (int j = 0; j < c[i].length; j++) {
        for (int k = 0; k < b.length; k++) {
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return c;
  }

  /** Rows become columns. */
  public static double[][] transposed(double[][] a) {
    double[][] turned = new double[a[0].length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < turned.length; j++) {
        turned[j][i] = a[i][j];
      }
    }
    return turned;
  }

  /** The squared distance of two points, {@code Σₖ (aₖ − bₖ)²}. */
  public static double squaredDistance(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += Math.pow(a[k] - b[k], 2);
    }
    return sum;
  }
}
