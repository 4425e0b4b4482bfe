package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Arrays2;
import p02.util.Validation;

/**
 * Losses for several outputs at once. Predictions and targets are {@code [n, d]}: a row for each
 * example, a column for each output. They have rank 2 also where there is one output only; what
 * becomes of rank 1 is not tested.
 *
 * <p>Every method throws {@link IllegalArgumentException} if shapes do not fit.
 */
public final class RegressionLoss {
  private static final DoubleBinaryOperator SQUARED_ERROR = (y, f) -> Math.pow(y - f, 2);

  /** Abstracts away how the variance is stored. */
  @FunctionalInterface
  private interface Variances {
    double at(int row, int column);
  }

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
    return DoubleStream.of(columnSums(prediction, target)).sum();
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
    double[] columns = columnSums(prediction, target);
    double total = DoubleStream.of(columns).sum();
    // Guard against division by zero: a perfect fit yields zeros.
    return total == 0.0
        ? new double[columns.length]
        : DoubleStream.of(columns).map(c -> c / total).toArray();
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
    Variances variances = variances(prediction, variance, target);
    double[][] f = Arrays2.rows(prediction);
    double[][] y = Arrays2.rows(target);
    return sum(
        f.length,
        i ->
            sum(
                f[i].length,
                j -> {
                  double s2 = variances.at(i, j);
                  return 0.5 * Math.log(2.0 * Math.PI * s2)
                      + SQUARED_ERROR.applyAsDouble(y[i][j], f[i][j]) / (2.0 * s2);
                }));
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
    Variances variances = variances(prediction, variance, target);
    INDArray result = Nd4j.create(prediction.dataType(), prediction.shape());
    for (int i = 0; i < prediction.size(0); i++) {
      for (int j = 0; j < prediction.size(1); j++) {
        double error = prediction.getDouble(i, j) - target.getDouble(i, j);
        result.putScalar(i, j, error / variances.at(i, j));
      }
    }
    return result;
  }

  private static double sum(int n, ToDoubleFunction<Integer> term) {
    return IntStream.range(0, n).boxed().mapToDouble(term).sum();
  }

  private static double[] columnSums(INDArray prediction, INDArray target) {
    Validation.requireSameShape(prediction, target, "prediction", "target");
    double[][] f = Arrays2.rows(prediction);
    double[][] y = Arrays2.rows(target);
    return Arrays2.generate(
        (int) prediction.size(1),
        j -> sum(f.length, i -> SQUARED_ERROR.applyAsDouble(y[i][j], f[i][j])));
  }

  private static Variances variances(INDArray prediction, INDArray variance, INDArray target) {
    Validation.requireSameShape(prediction, target, "prediction", "target");
    final Variances result;
    if (variance.rank() == 1) {
      Validation.require(
          variance,
          v -> v.length() == prediction.size(1),
          () -> "one variance per output is needed, got " + variance.length());
      result = (i, j) -> variance.getDouble(j);
    } else {
      Validation.requireSameShape(prediction, variance, "prediction", "variance");
      result = (i, j) -> variance.getDouble(i, j);
    }
    for (long i = 0; i < variance.length(); i++) {
      // The negated comparison catches NaN as well.
      if (!(variance.getDouble(i) > 0)) {
        throw new IllegalArgumentException("variance must be > 0: " + variance.getDouble(i));
      }
    }
    return result;
  }
}
