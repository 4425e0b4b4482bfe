package p02.problem34;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.util.Require;
import p02.util.Vec;

/**
 * Losses for several outputs at once. Predictions and targets are {@code [n, d]}: a row for each
 * example, a column for each output.
 *
 * <p>Every method throws {@link IllegalArgumentException} if shapes do not fit.
 */
public final class RegressionLoss {
  /** Prediction and target, checked and in DOUBLE. */
  private record Pair(INDArray prediction, INDArray target) {
    Pair {
      Require.rank(2, prediction, "prediction");
      Require.sameShape(prediction, "prediction", target, "target");
      prediction = prediction.castTo(DataType.DOUBLE);
      target = target.castTo(DataType.DOUBLE);
    }

    /** f − y. */
    INDArray error() {
      return prediction.sub(target);
    }

    INDArray squares() {
      return Transforms.pow(error(), 2);
    }

    /** The variance as [n, d]. */
    INDArray spread(INDArray variance) {
      var wide =
          switch (variance.rank()) {
            case 1 -> {
              Require.shape(variance, "variance", prediction.size(1));
              yield variance.castTo(DataType.DOUBLE).reshape(1, variance.length()).broadcast(prediction.shape());
            }
            case 2 -> {
              Require.sameShape(variance, "variance", prediction, "prediction");
              yield variance.castTo(DataType.DOUBLE);
            }
            default ->
                throw new IllegalArgumentException(
                    "variance has %d dimensions, but needs 1 or 2".formatted(variance.rank()));
          };
      DoublePredicate positive = v -> v > 0;
      Require.everyEntry(variance, positive, "variance", "positive numbers");
      return wide;
    }
  }

  private RegressionLoss() {}

  /**
   * The sum of squares over all examples and outputs, {@code Σ (y − f)²}.
   *
   * @param prediction f, {@code [n, d]}
   * @param target y, {@code [n, d]}
   */
  public static double sumOfSquares(INDArray prediction, INDArray target) {
    return new Pair(prediction, target).squares().sumNumber().doubleValue();
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
    var squares = new Pair(prediction, target).squares().toDoubleMatrix();
    var byColumn =
        IntStream.range(0, prediction.columns())
            .mapToDouble(j -> Arrays.stream(squares).mapToDouble(row -> row[j]).sum())
            .toArray();
    var total = Arrays.stream(byColumn).sum();
    return total == 0 ? new double[byColumn.length] : Vec.map(byColumn, part -> part / total);
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
    var pair = new Pair(prediction, target);
    var spread = pair.spread(variance);
    var logarithms = Transforms.log(spread.mul(2 * Math.PI)).mul(0.5);
    var quadratic = pair.squares().div(spread).div(2);
    return logarithms.add(quadratic).sumNumber().doubleValue();
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
    var pair = new Pair(prediction, target);
    return pair.error().div(pair.spread(variance));
  }
}
