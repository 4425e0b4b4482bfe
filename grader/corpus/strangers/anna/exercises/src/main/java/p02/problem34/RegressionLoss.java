package p02.problem34;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.ops.transforms.Transforms;

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
    return new Batch(prediction, target).squares().sumNumber().doubleValue();
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
    var columns = new Batch(prediction, target).squares().sum(0).toDoubleVector();
    return Optional.of(Arrays.stream(columns).sum())
        .filter(total -> total != 0)
        .map(total -> Arrays.stream(columns).map(column -> column / total).toArray())
        .orElseGet(() -> new double[columns.length]);
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
    var batch = new Batch(prediction, target);
    var spread = batch.fit(variance);
    ToDoubleFunction<INDArray> total = terms -> terms.sumNumber().doubleValue();
    return Stream.of(
            Transforms.log(spread.mul(2 * Math.PI)).mul(0.5), batch.squares().div(spread.mul(2)))
        .mapToDouble(total)
        .sum();
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
    var batch = new Batch(prediction, target);
    return batch.error().neg().div(batch.fit(variance)).castTo(prediction.dataType());
  }

  /** A prediction and the target that belongs to it, both in double precision. */
  private record Batch(INDArray prediction, INDArray target) {
    Batch {
      var mine = Shape.of(prediction);
      var other = Shape.of(target);
      if (!mine.equals(other)) {
        throw new IllegalArgumentException("prediction is %s, target %s".formatted(mine, other));
      }
      if (mine.rank() != 2) {
        throw new IllegalArgumentException("[n, d] is needed, not " + mine);
      }
      prediction = prediction.castTo(DataType.DOUBLE);
      target = target.castTo(DataType.DOUBLE);
    }

    /** y - f. */
    INDArray error() {
      return target.sub(prediction);
    }

    INDArray squares() {
      var error = error();
      return error.mul(error);
    }

    /** The variance as [n, d], after all checks. */
    INDArray fit(INDArray variance) {
      var whole = Shape.of(prediction);
      var shape = Shape.of(variance);
      var spread =
          switch (shape.rank()) {
            case 1 -> {
              if (shape.last() != whole.last()) {
                throw misfit(shape, whole);
              }
              yield variance
                  .castTo(DataType.DOUBLE)
                  .reshape(1, whole.last())
                  .broadcast(prediction.shape());
            }
            case 2 -> {
              if (!shape.equals(whole)) {
                throw misfit(shape, whole);
              }
              yield variance.castTo(DataType.DOUBLE);
            }
            default -> throw misfit(shape, whole);
          };
      Arrays.stream(spread.dup('c').data().asDouble())
          .filter(s -> !(s > 0))
          .findFirst()
          .ifPresent(
              s -> {
                throw new IllegalArgumentException("a variance must be positive, not " + s);
              });
      return spread;
    }

    private static IllegalArgumentException misfit(Shape shape, Shape whole) {
      return new IllegalArgumentException(
          """
          The variance is %s, the prediction %s.
          Either one variance per output or one for every number is needed."""
              .formatted(shape, whole));
    }
  }
}
