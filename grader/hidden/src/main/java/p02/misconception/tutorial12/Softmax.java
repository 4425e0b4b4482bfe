package p02.misconception.tutorial12;

import java.util.Arrays;
import p02.oracle.MatrixMath;

/** The softmax, {@code exp(zᵢ) / Σₖ exp(zₖ)}. */
final class Softmax {
  private Softmax() {}

  static double[] of(double[] z) {
    double largest = Arrays.stream(z).max().orElseThrow();
    double sum = Arrays.stream(z).map(each -> Math.exp(each - largest)).sum();
    return Arrays.stream(z).map(each -> Math.exp(each - largest) / sum).toArray();
  }

  /** Along the wrong axis. */
  static double[][] ofColumns(double[][] z) {
    double[][] columns =
        Arrays.stream(MatrixMath.transposed(z)).map(Softmax::of).toArray(double[][]::new);
    return MatrixMath.transposed(columns);
  }
}
