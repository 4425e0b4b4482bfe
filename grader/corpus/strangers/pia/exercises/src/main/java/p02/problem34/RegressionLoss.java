package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import static minitorch.Tensor.from_nd4j;
import static minitorch.Tensor.grad;

import java.util.Arrays;
import minitorch.ShapeError;
import minitorch.Tensor;
import minitorch.ValueError;

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
    return residuals(prediction, target).square().sum().item();
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
    Tensor per_output = residuals(prediction, target).square().sum(0);
    double total = per_output.sum().item();
    return total == 0 ? Tensor.zeros(per_output.shape).numpy() : per_output.div(total).numpy();
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
    residuals(prediction, target);
    return nll(from_nd4j(prediction), checked(variance, prediction), from_nd4j(target)).item();
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
    residuals(prediction, target);
    Tensor s = checked(variance, prediction);
    Tensor y = from_nd4j(target);
    return grad(f -> nll(f, s, y)).apply(from_nd4j(prediction)).to_nd4j(prediction);
  }

  private static Tensor residuals(INDArray prediction, INDArray target) {
    if (!Arrays.equals(prediction.shape(), target.shape())) {
      throw new ShapeError(
          "Using a target size (%s) that is different to the input size (%s)",
          Arrays.toString(target.shape()), Arrays.toString(prediction.shape()));
    }
    return from_nd4j(prediction).sub(from_nd4j(target));
  }

  private static Tensor nll(Tensor f, Tensor variance, Tensor y) {
    Tensor fit = f.sub(y).square().div(variance.mul(2));
    Tensor width = variance.mul(2 * Math.PI).log().mul(0.5);
    return fit.add(width).sum();
  }

  private static Tensor checked(INDArray variance, INDArray prediction) {
    Tensor v = from_nd4j(variance);
    Tensor f = from_nd4j(prediction);
    boolean fits =
        v.dim() == 1 ? v.size(0) == f.size(-1) : Arrays.equals(v.shape, f.shape);
    if (!fits) {
      throw new ShapeError("var is of incorrect size %s for %s", Arrays.toString(v.shape), Arrays.toString(f.shape));
    }
    if (!v.gt(0).all()) {
      throw new ValueError("var has negative entry/entries: %s", v);
    }
    return v;
  }
}
