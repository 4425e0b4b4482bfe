package p02.problem34;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.BooleanIndexing;
import org.nd4j.linalg.indexing.conditions.Conditions;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Losses for several outputs at once. Predictions and targets are {@code [n, d]}: a row for each
 * example, a column for each output.
 *
 * <p>Every method throws {@link IllegalArgumentException} if shapes do not fit.
 */
public final class RegressionLoss {
  private RegressionLoss() {}

  /**
   * The sum of squares over all examples and outputs, {@code Σ (y − f)²}.
   *
   * @param prediction f, {@code [n, d]}
   * @param target y, {@code [n, d]}
   */
  public static double sumOfSquares(INDArray prediction, INDArray target) {
    checkShapes(prediction, target);
    return Nd4j.math()
        .squaredDifference(asDouble(prediction), asDouble(target))
        .sumNumber()
        .doubleValue();
  }

  /**
   * The part of the sum of squares that each output causes. It shows which unit of measurement
   * rules the loss.
   *
   * @param prediction f, {@code [n, d]}
   * @param target y, {@code [n, d]}
   * @return {@code [d]}, adding up to 1; all 0 for a perfect fit
   */
  public static double[] share(INDArray prediction, INDArray target) {
    checkShapes(prediction, target);
    INDArray byOutput =
        Nd4j.math().squaredDifference(asDouble(prediction), asDouble(target)).sum(0);
    double total = byOutput.sumNumber().doubleValue();
    return total > 0 ? byOutput.divi(total).toDoubleVector() : new double[prediction.columns()];
  }

  /**
   * The negative logarithm of a Gaussian likelihood, {@code Σ ½ log(2π σ²) + (y − f)² / (2 σ²)}.
   *
   * @param prediction f, the means, {@code [n, d]}
   * @param variance σ² &gt; 0, {@code [d]} for all examples or {@code [n, d]}
   * @param target y, {@code [n, d]}
   * @return the sum over all examples and outputs
   * @throws IllegalArgumentException if a variance is not positive
   */
  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    INDArray sigma2 = spread(prediction, variance, target);
    INDArray squares = Nd4j.math().squaredDifference(asDouble(target), asDouble(prediction));
    INDArray logs = Transforms.log(sigma2.mul(2 * FastMath.PI), false);
    return squares.divi(sigma2).addi(logs).muli(0.5).sumNumber().doubleValue();
  }

  /**
   * The derivative of {@link #gaussianNegativeLogLikelihood} with respect to the prediction.
   *
   * @param prediction f, the means, {@code [n, d]}
   * @param variance σ² &gt; 0, {@code [d]} for all examples or {@code [n, d]}
   * @param target y, {@code [n, d]}
   * @return ∂/∂f, {@code [n, d]}
   * @throws IllegalArgumentException if a variance is not positive
   */
  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    INDArray sigma2 = spread(prediction, variance, target);
    return asDouble(prediction).sub(asDouble(target)).divi(sigma2);
  }

  private static INDArray asDouble(INDArray array) {
    return array.castTo(DataType.DOUBLE);
  }

  private static void checkShapes(INDArray prediction, INDArray target) {
    if (!prediction.isMatrix() && prediction.rank() != 2 || !prediction.equalShapes(target)) {
      throw new IllegalArgumentException(
          "shapes do not fit: "
              + Arrays.toString(prediction.shape())
              + " and "
              + Arrays.toString(target.shape()));
    }
  }

  /** Checks everything and stretches the variance to [n, d]. */
  private static INDArray spread(INDArray prediction, INDArray variance, INDArray target) {
    checkShapes(prediction, target);
    boolean forEachOutput = variance.rank() == 1 && variance.length() == prediction.size(1);
    if (!forEachOutput && !variance.equalShapes(prediction)) {
      throw new IllegalArgumentException(
          "variance has shape " + Arrays.toString(variance.shape()) + ", need [d] or [n, d]");
    }
    if (!BooleanIndexing.and(asDouble(variance), Conditions.greaterThan(0))) {
      throw new IllegalArgumentException("a variance is not positive: " + variance);
    }
    INDArray wide = Nd4j.zeros(DataType.DOUBLE, prediction.shape());
    return forEachOutput ? wide.addiRowVector(asDouble(variance)) : wide.addi(asDouble(variance));
  }
}
