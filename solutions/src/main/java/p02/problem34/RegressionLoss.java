package p02.problem34;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Losses for several outputs at once. Predictions and targets are {@code [n, d]}: a row for each
 * example, a column for each output. They have rank 2 also where there is one output only; what
 * becomes of rank 1 is not tested.
 *
 * <p>Every method throws an exception, such as {@link IllegalArgumentException}, if shapes do not
 * fit.
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
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception, such
   *       as IllegalArgumentException.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, {@code [n, d]}
   * @param target y, {@code [n, d]}
   */
  public static double sumOfSquares(INDArray prediction, INDArray target) {
    // @solution 3.4.4 refuse different shapes (ND4J would stretch some of them in silence), then
    // @ square the differences and add them up.
    requireSameShape(prediction, target);
    INDArray difference = prediction.sub(target);
    return difference.mul(difference).sumNumber().doubleValue();
    // @end
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
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception, such
   *       as IllegalArgumentException.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, {@code [n, d]}
   * @param target y, {@code [n, d]}
   * @return {@code [d]}, adding up to 1; all 0 for a perfect fit
   */
  public static double[] share(INDArray prediction, INDArray target) {
    // @solution 3.4.5 add up the squares column by column, and divide by the whole sum; a perfect
    // @ fit has nothing to share out.
    double total = sumOfSquares(prediction, target);
    INDArray difference = prediction.sub(target);
    double[] columns = difference.mul(difference).sum(0).toDoubleVector();
    return Arrays.stream(columns).map(each -> total == 0 ? 0 : each / total).toArray();
    // @end
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
   *       an exception, such as IllegalArgumentException.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception, such
   *       as IllegalArgumentException.
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
    // @solution 3.4.6 check the shapes and that every variance is positive (NaN is not); then add
    // @ up both terms.
    INDArray spread = spread(prediction, variance, target);
    INDArray difference = target.sub(prediction);
    INDArray fit = difference.mul(difference).div(spread);
    INDArray size = Transforms.log(spread.mul(2 * Math.PI));
    return 0.5 * size.add(fit).sumNumber().doubleValue();
    // @end
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
   *       an exception, such as IllegalArgumentException.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception, such
   *       as IllegalArgumentException.
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
    // @solution 3.4.7 differentiate the formula above with respect to f; same checks as there.
    return prediction.sub(target).div(spread(prediction, variance, target));
    // @end
  }

  // @solution-only
  private static void requireSameShape(INDArray prediction, INDArray target) {
    if (!Arrays.equals(prediction.shape(), target.shape())) {
      throw new IllegalArgumentException(
          "prediction is %s, but target is %s"
              .formatted(Arrays.toString(prediction.shape()), Arrays.toString(target.shape())));
    }
  }

  /** The variance as [n, d], checked. */
  private static INDArray spread(INDArray prediction, INDArray variance, INDArray target) {
    requireSameShape(prediction, target);
    boolean forAll = variance.rank() == 1 && variance.length() == prediction.size(1);
    if (!forAll && !Arrays.equals(variance.shape(), prediction.shape())) {
      throw new IllegalArgumentException(
          "variance is %s, but prediction is %s"
              .formatted(Arrays.toString(variance.shape()), Arrays.toString(prediction.shape())));
    }
    for (double each : variance.dup().data().asDouble()) {
      if (!(each > 0)) {
        throw new IllegalArgumentException("a variance must be positive, but one is " + each);
      }
    }
    return forAll ? prediction.mul(0).addRowVector(variance) : variance;
  }
  // @end
}
