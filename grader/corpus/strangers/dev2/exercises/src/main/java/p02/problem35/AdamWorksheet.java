package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Two Adam steps of a single weight, calculated by hand with your own numbers; the self-check
 * prints them. Entry 0 is after the first step, entry 1 after the second.
 */
public final class AdamWorksheet {
  // phi = -1.5, alpha = 0.5, beta = 0.9, gamma = 0.99, epsilon = 0.1, g = [-1.0, -1.9]
  private static final INDArray TABLE =
      Nd4j.create(new double[][] {{-0.1, 0.01, -1.04545}, {-0.28, 0.046, -0.59072}});

  private AdamWorksheet() {}

  /** The first moment m after each step, before its correction. */
  public static double[] m() {
    return TABLE.getColumn(0).toDoubleVector();
  }

  /** The second moment v after each step, before its correction. */
  public static double[] v() {
    return TABLE.getColumn(1).toDoubleVector();
  }

  /** The weight φ after each step; four decimals are enough. */
  public static double[] phi() {
    return TABLE.get(NDArrayIndex.all(), NDArrayIndex.point(2)).toDoubleVector();
  }
}
