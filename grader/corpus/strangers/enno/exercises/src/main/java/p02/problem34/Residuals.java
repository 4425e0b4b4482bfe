package p02.problem34;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.quality.Require;
import p02.quality.ShapeMismatchException;

/** The differences of targets and predictions, {@code y - f}. Immutable. */
final class Residuals {
  private final double[][] rows;
  private final int outputs;

  Residuals(INDArray prediction, INDArray target) {
    Require.rank("prediction", prediction, 2);
    Require.sameShape("prediction", prediction, "target", target);
    double[][] f = prediction.toDoubleMatrix();
    double[][] y = target.toDoubleMatrix();
    this.outputs = Math.toIntExact(prediction.size(1));
    this.rows = new double[f.length][outputs];
    for (int i = 0; i < f.length; i++) {
      Arrays.setAll(rows[i], column(y[i], f[i]));
    }
  }

  private static java.util.function.IntToDoubleFunction column(double[] y, double[] f) {
    return j -> y[j] - f[j];
  }

  int examples() {
    return rows.length;
  }

  int outputs() {
    return outputs;
  }

  double at(int example, int output) {
    return rows[example][output];
  }

  double[] squaresByOutput() {
    double[] sums = new double[outputs];
    for (double[] row : rows) {
      for (int j = 0; j < outputs; j++) {
        sums[j] += row[j] * row[j];
      }
    }
    return sums;
  }

  /** A variance for each example and output; every one of them is checked to be positive. */
  double[][] variances(INDArray variance) {
    Require.notNull("variance", variance);
    boolean forAll = variance.rank() == 1;
    Require.shape("variance", variance, forAll ? new long[] {outputs} : new long[] {examples(), outputs});
    double[][] result = new double[examples()][];
    for (int i = 0; i < result.length; i++) {
      result[i] = forAll ? variance.toDoubleVector() : variance.getRow(i).toDoubleVector();
      for (int j = 0; j < outputs; j++) {
        Require.positive(String.format("variance[%d, %d]", i, j), result[i][j]);
      }
    }
    return result;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Residuals r && Arrays.deepEquals(rows, r.rows);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(rows);
  }

  @Override
  public String toString() {
    return Arrays.deepToString(rows);
  }

  static boolean fits(INDArray prediction, INDArray target) {
    try {
      return new Residuals(prediction, target).examples() > 0;
    } catch (ShapeMismatchException e) {
      System.err.println(e.category() + ": " + e.getLocalizedMessage());
      return false;
    }
  }
}
