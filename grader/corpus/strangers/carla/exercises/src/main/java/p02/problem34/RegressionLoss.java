package p02.problem34;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.exception.DimensionMismatchException;
import org.apache.commons.math3.exception.MultiDimensionMismatchException;
import org.apache.commons.math3.exception.NotStrictlyPositiveException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.summary.Sum;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.MathArrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.maths.Border;

/**
 * Losses for several outputs at once. Predictions and targets are {@code [n, d]}: a row for each
 * example, a column for each output. They have rank 2 also where there is one output only; what
 * becomes of rank 1 is not tested.
 *
 * <p>Every method throws {@link IllegalArgumentException} if shapes do not fit.
 */
public final class RegressionLoss {
  private RegressionLoss() {}

  /**
   * The sum of squares over all examples and outputs, {@code Σ (y − f)²}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The sum of (target - prediction) squared over all examples and outputs.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, {@code [n, d]}
   * @param target y, {@code [n, d]}
   */
  public static double sumOfSquares(INDArray prediction, INDArray target) {
    checkSameShape(prediction, target);
    return StatUtils.sumSq(MathArrays.ebeSubtract(Border.entries(target), Border.entries(prediction)));
  }

  /**
   * The part of the sum of squares that each output causes. It shows which unit of measurement
   * rules the loss.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The part of that sum that is due to each output (column).
   *   <li><b>perfect-fit</b>: A perfect fit gives 0 for every output, not NaN.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, {@code [n, d]}
   * @param target y, {@code [n, d]}
   * @return {@code [d]}, adding up to 1; all 0 for a perfect fit
   */
  public static double[] share(INDArray prediction, INDArray target) {
    checkSameShape(prediction, target);
    RealMatrix residuals = Border.matrix(target).subtract(Border.matrix(prediction));
    double[] squares = new double[residuals.getColumnDimension()];
    for (int j = 0; j < squares.length; j++) {
      squares[j] = StatUtils.sumSq(residuals.getColumn(j));
    }
    // normalizeArray refuses a sum of 0, and rightly so.
    return new Sum().evaluate(squares) == 0.0 ? squares : MathArrays.normalizeArray(squares, 1.0);
  }

  /**
   * The negative logarithm of a Gaussian likelihood, {@code Σ ½ log(2π σ²) + (y − f)² / (2 σ²)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>variance-for-all</b>: A variance of shape [d] counts for every example.
   *   <li><b>variance-for-each</b>: A variance of shape [n, d] has one for every example and
   *       output.
   *   <li><b>variance-not-positive</b>: A variance that is 0, negative or NaN throws
   *       IllegalArgumentException.
   *   <li><b>variance-does-not-fit</b>: A variance whose shape does not fit the prediction throws
   *       an exception.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, the means, {@code [n, d]}
   * @param variance σ² &gt; 0, {@code [d]} for all examples or {@code [n, d]}, told apart by rank:
   *     {@code [1, d]} does not fit more than one example
   * @param target y, {@code [n, d]}
   * @return the sum over all examples and outputs
   * @throws IllegalArgumentException if a variance is not positive
   */
  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    double[] sigma2 = variances(prediction, variance, target);
    double[] f = Border.entries(prediction);
    double[] y = Border.entries(target);
    double[] terms = new double[f.length];
    for (int i = 0; i < terms.length; i++) {
      NormalDistribution law = new NormalDistribution(null, f[i], FastMath.sqrt(sigma2[i]));
      terms[i] = -law.logDensity(y[i]);
    }
    return StatUtils.sum(terms);
  }

  /**
   * The derivative of {@link #gaussianNegativeLogLikelihood} with respect to the prediction.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>variance-for-all</b>: A variance of shape [d] counts for every example.
   *   <li><b>variance-for-each</b>: A variance of shape [n, d] has one for every example and
   *       output.
   *   <li><b>variance-not-positive</b>: A variance that is 0, negative or NaN throws
   *       IllegalArgumentException.
   *   <li><b>variance-does-not-fit</b>: A variance whose shape does not fit the prediction throws
   *       an exception.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, the means, {@code [n, d]}
   * @param variance σ² &gt; 0, {@code [d]} for all examples or {@code [n, d]}, told apart by rank:
   *     {@code [1, d]} does not fit more than one example
   * @param target y, {@code [n, d]}
   * @return ∂/∂f, {@code [n, d]}
   * @throws IllegalArgumentException if a variance is not positive
   */
  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    double[] sigma2 = variances(prediction, variance, target);
    double[] difference = MathArrays.ebeSubtract(Border.entries(prediction), Border.entries(target));
    return Border.like(prediction, MathArrays.ebeDivide(difference, sigma2));
  }

  private static void checkSameShape(INDArray f, INDArray y) {
    if (f.rank() != y.rank()) {
      throw new DimensionMismatchException(y.rank(), f.rank());
    }
    for (int k = 0; k < f.rank(); k++) {
      if (f.size(k) != y.size(k)) {
        throw new MultiDimensionMismatchException(boxed(y.shape()), boxed(f.shape()));
      }
    }
  }

  private static Integer[] boxed(long[] shape) {
    Integer[] result = new Integer[shape.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = (int) shape[i];
    }
    return result;
  }

  /** One variance for each entry of the prediction, after all checks. */
  private static double[] variances(INDArray prediction, INDArray variance, INDArray target) {
    checkSameShape(prediction, target);
    double[] given = Border.entries(variance);
    for (double v : given) {
      if (!(v > 0)) {
        throw new NotStrictlyPositiveException(v);
      }
    }
    int n = (int) prediction.size(0);
    int d = (int) prediction.size(1);
    if (variance.rank() != 1) {
      checkSameShape(prediction, variance);
      return given;
    }
    if (given.length != d) {
      throw new DimensionMismatchException(given.length, d);
    }
    double[] all = new double[n * d];
    for (int i = 0; i < all.length; i++) {
      all[i] = given[i % d];
    }
    return all;
  }
}
