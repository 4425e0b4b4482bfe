package p02.problem34;

import p02.toolkit.Validation;
import p02.toolkit.Timed;
import org.nd4j.linalg.ops.transforms.Transforms;
import org.nd4j.linalg.indexing.conditions.Conditions;
import org.nd4j.linalg.indexing.BooleanIndexing;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.api.buffer.DataType;
import java.util.stream.LongStream;
import java.util.stream.DoubleStream;
import java.util.function.Supplier;
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
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception, such
   *       as IllegalArgumentException.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, {@code [n, d]}
   * @param target y, {@code [n, d]}
   */
  public static double sumOfSquares(INDArray prediction, INDArray target) {
    return squaredErrors(prediction, target).sumNumber().doubleValue();
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
    double[] byOutput = squaredErrors(prediction, target).sum(0).toDoubleVector();
    double total = DoubleStream.of(byOutput).sum();
    return DoubleStream.of(byOutput).map(s -> total == 0.0 ? 0.0 : s / total).toArray();
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
    INDArray errors = squaredErrors(prediction, target);
    INDArray variances = expand(prediction, variance);
    Supplier<Double> computation =
        () -> {
          INDArray logarithms = Transforms.log(variances.mul(2 * Math.PI), true).muli(0.5);
          return logarithms.addi(errors.div(variances.mul(2))).sumNumber().doubleValue();
        };
    return Timed.measure(computation).value();
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
    Validation.requireSameShape(prediction, target);
    INDArray variances = expand(prediction, variance);
    INDArray difference = prediction.castTo(DataType.DOUBLE).sub(target.castTo(DataType.DOUBLE));
    return difference.divi(variances).castTo(prediction.dataType());
  }

  private static INDArray squaredErrors(INDArray prediction, INDArray target) {
    Validation.requireSameShape(prediction, target);
    return Nd4j.math().square(target.castTo(DataType.DOUBLE).sub(prediction.castTo(DataType.DOUBLE)));
  }

  /** Expands the variance to the shape of the prediction. */
  private static INDArray expand(INDArray prediction, INDArray variance) {
    INDArray expanded =
        switch (variance.rank()) {
          case 1 -> {
            Validation.<INDArray>rule(v -> v.length() == prediction.size(1), () -> "one variance for each output")
                .orThrow(variance);
            yield Nd4j.vstack(
                LongStream.range(0, prediction.size(0))
                    .mapToObj(row -> variance.reshape(1, variance.length()))
                    .toArray(INDArray[]::new));
          }
          case 2 -> {
            Validation.requireSameShape(variance, prediction);
            yield variance;
          }
          default -> throw new IllegalArgumentException("variance of rank " + variance.rank());
        };
    INDArray doubles = expanded.castTo(DataType.DOUBLE);
    if (!DoubleStream.of(doubles.ravel().toDoubleVector()).allMatch(v -> v > 0)
        || BooleanIndexing.or(doubles, Conditions.isNan())) {
      throw new IllegalArgumentException("every variance must be positive: " + variance);
    }
    return doubles;
  }
}
