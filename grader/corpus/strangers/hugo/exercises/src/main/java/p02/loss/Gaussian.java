package p02.loss;

import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.check.Guard;
import p02.tensor.Entries;

/** Everything about the Gaussian likelihood. */
public abstract class Gaussian<R> implements Function<Triple<INDArray, INDArray, INDArray>, R> {
  private static final Map<Integer, BinaryOperator<INDArray>> BY_RANK =
      Map.of(1, Gaussian::forAll, 2, Gaussian::forEach);

  private static INDArray forAll(INDArray prediction, INDArray variance) {
    Guard.<INDArray>that(
            v -> v.size(0) == prediction.size(1),
            v -> "%d variances for %d outputs".formatted(v.length(), prediction.size(1)))
        .check(variance);
    return variance.reshape(1, variance.length()).broadcast(prediction.shape());
  }

  private static INDArray forEach(INDArray prediction, INDArray variance) {
    return Guard.shapeOf(prediction).check(variance);
  }

  @Override
  public final R apply(Triple<INDArray, INDArray, INDArray> t) {
    Guard.shapeOf(t.first()).check(t.third());
    Map<Boolean, Long> signs =
        Entries.of(t.second()).stream()
            .collect(Collectors.partitioningBy(e -> e.value() > 0, Collectors.counting()));
    Guard.<Long>that(bad -> bad == 0L, bad -> bad + " variances are not positive")
        .check(signs.get(false));
    INDArray variance =
        Optional.ofNullable(BY_RANK.get(t.second().rank()))
            .map(f -> f.apply(t.first(), t.second()))
            .orElseThrow(() -> new IllegalArgumentException("variance of rank " + t.second().rank()));
    return evaluate(t.first().sub(t.third()), variance);
  }

  protected abstract R evaluate(INDArray residual, INDArray variance);

  /** The negative log-likelihood. */
  public static final Gaussian<Double> NLL =
      new Gaussian<>() {
        @Override
        protected Double evaluate(INDArray residual, INDArray variance) {
          INDArray first = Transforms.log(variance.mul(2 * Math.PI)).mul(0.5);
          INDArray second = residual.mul(residual).div(variance.mul(2));
          return first.add(second).sumNumber().doubleValue();
        }
      };

  /** Its gradient. */
  public static final Gaussian<INDArray> GRADIENT =
      new Gaussian<>() {
        @Override
        protected INDArray evaluate(INDArray residual, INDArray variance) {
          return residual.div(variance);
        }
      };
}
