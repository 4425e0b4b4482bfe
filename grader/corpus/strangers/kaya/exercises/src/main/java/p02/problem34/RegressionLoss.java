package p02.problem34;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fp.Either;
import p02.fp.Fn;
import p02.fp.Pair;

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
    return sameShape(prediction, target)
        .map(both -> both.with(RegressionLoss::squares))
        .map(DoubleStream::sum)
        .orThrow(IllegalArgumentException::new);
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
    return sameShape(prediction, target)
        .map(both -> Fn.zipWith((f, y) -> Fn.zip((a, b) -> (a - b) * (a - b), f, y).sum(),
            Fn.columns(both.first()), Fn.columns(both.second())))
        .map(RegressionLoss::normalized)
        .orThrow(IllegalArgumentException::new);
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
    return residuals(prediction, variance, target).stream()
        .map(r -> 0.5 * Math.log(2 * Math.PI * r.variance()) + r.error() * r.error() / (2 * r.variance()))
        .collect(Collectors.summingDouble(Double::doubleValue));
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
    return Fn.reshaped(
        prediction,
        residuals(prediction, variance, target).stream().mapToDouble(r -> r.error() / r.variance()).toArray());
  }

  /** f − y and its σ². */
  private record Residual(double error, double variance) {}

  private static Either<String, Pair<INDArray, INDArray>> sameShape(INDArray f, INDArray y) {
    return Either.<String, Pair<INDArray, INDArray>>right(Pair.of(f, y))
        .filterOr(
            p -> Arrays.equals(p.first().shape(), p.second().shape()),
            p -> "shapes differ: " + Arrays.toString(f.shape()) + ", " + Arrays.toString(y.shape()));
  }

  private static DoubleStream squares(INDArray f, INDArray y) {
    return Fn.zip((a, b) -> (a - b) * (a - b), Fn.flat(f), Fn.flat(y));
  }

  private static double[] normalized(List<Double> parts) {
    double total = parts.stream().reduce(0.0, Double::sum);
    return parts.stream().mapToDouble(part -> total == 0 ? 0 : part / total).toArray();
  }

  private static List<Residual> residuals(INDArray prediction, INDArray variance, INDArray target) {
    return sameShape(prediction, target)
        .flatMap(both -> spread(variance, prediction))
        .filterOr(all -> all.stream().allMatch(v -> v > 0), all -> "not positive: " + all)
        .map(all -> Fn.zipWith(
            Residual::new,
            Fn.zip((f, y) -> f - y, Fn.flat(prediction), Fn.flat(target)).boxed().toList(),
            all))
        .orThrow(IllegalArgumentException::new);
  }

  /** A variance for each entry of the prediction. */
  private static Either<String, List<Double>> spread(INDArray variance, INDArray prediction) {
    List<Double> given = Fn.stream(variance).boxed().toList();
    return switch (variance.rank()) {
      case 1 -> given.size() == prediction.size(1)
          ? Either.right(
              Collections.nCopies((int) prediction.size(0), given).stream().flatMap(List::stream).toList())
          : Either.left(given.size() + " variances for " + prediction.size(1) + " outputs");
      default -> sameShape(variance, prediction).map(p -> given);
    };
  }
}
