package p02.problem34;

import java.util.Arrays;
import pynum.ValueError;
import pynum.np;
import pynum.py;

import org.nd4j.linalg.api.ndarray.INDArray;

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
    check_shapes(prediction, target);
    return np.sum(np.square(np.subtract(np.ravel(target), np.ravel(prediction))));
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
    check_shapes(prediction, target);
    double[] squares = np.square(np.subtract(np.ravel(target), np.ravel(prediction)));
    double[] columns = np.sum(np.reshape(squares, (int) target.size(0), (int) target.size(1)), 0);
    double total = np.sum(columns);
    return total == 0 ? np.zeros(columns.length) : np.multiply(1 / total, columns);
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
    check_shapes(prediction, target);
    double[] sigma_2 = broadcast_variance(variance, prediction);
    double[] error = np.subtract(np.ravel(target), np.ravel(prediction));
    double[] log_term = np.multiply(0.5, np.log(np.multiply(2 * np.pi, sigma_2)));
    double[] square_term = np.divide(np.square(error), np.multiply(2, sigma_2));
    return np.sum(np.add(log_term, square_term));
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
    check_shapes(prediction, target);
    double[] sigma_2 = broadcast_variance(variance, prediction);
    double[] error = np.subtract(np.ravel(prediction), np.ravel(target));
    return np.tensor(np.divide(error, sigma_2), prediction.shape());
  }

  private static void check_shapes(INDArray prediction, INDArray target) {
    if (!Arrays.equals(prediction.shape(), target.shape())) {
      throw new ValueError(
          py.f("shapes %s and %s differ", Arrays.toString(prediction.shape()), Arrays.toString(target.shape())));
    }
  }

  private static double[] broadcast_variance(INDArray variance, INDArray prediction) {
    double[] flat = np.ravel(variance);
    if (!np.all(np.mask(flat, v -> v > 0))) {
      throw new ValueError(py.f("variance must be > 0, got %s", Arrays.toString(flat)));
    }
    if (variance.rank() == 1 && variance.size(0) == prediction.size(1)) {
      return np.tile(flat, (int) prediction.size(0));
    }
    if (Arrays.equals(variance.shape(), prediction.shape())) {
      return flat;
    }
    throw new ValueError(
        py.f(
            "cannot broadcast variance %s to %s",
            Arrays.toString(variance.shape()), Arrays.toString(prediction.shape())));
  }
}
