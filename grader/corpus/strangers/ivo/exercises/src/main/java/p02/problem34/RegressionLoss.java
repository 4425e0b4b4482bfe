package p02.problem34;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fp.Fn;
import p02.fp.Nd;
import p02.fp.Pair;
import p02.fp.Validation;

/** Losses for several outputs at once. */
public final class RegressionLoss {
  private RegressionLoss() {}

  private static Validation<Pair<INDArray, INDArray>> alike(INDArray prediction, INDArray target) {
    return Validation.<Pair<INDArray, INDArray>>rule(
            p -> Arrays.equals(p.first().shape(), p.second().shape()),
            p -> "prediction is " + Nd.shape(p.first()) + " but target " + Nd.shape(p.second()))
        .apply(Pair.of(prediction, target));
  }

  private static INDArray squares(INDArray prediction, INDArray target) {
    return alike(prediction, target)
        .map(p -> p.apply(INDArray::sub))
        .map(Nd.lift(d -> d * d))
        .orThrow();
  }

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    return Nd.entries(squares(prediction, target)).sum();
  }

  public static double[] share(INDArray prediction, INDArray target) {
    double[] perColumn =
        Stream.of(Nd.columns(squares(prediction, target)))
            .map(DoubleStream::of)
            .mapToDouble(DoubleStream::sum)
            .toArray();
    double all = DoubleStream.of(perColumn).sum();
    return all == 0 ? Fn.scale(0).apply(perColumn) : DoubleStream.of(perColumn).map(s -> s / all).toArray();
  }

  /** f, σ² and y of every entry, row by row. */
  private record Term(double f, double variance, double y) {
    double nll() {
      return 0.5 * Math.log(2 * Math.PI * variance) + Math.pow(y - f, 2) / (2 * variance);
    }

    double slope() {
      return (f - y) / variance;
    }
  }

  private static Stream<Term> terms(INDArray prediction, INDArray variance, INDArray target) {
    Function<INDArray, Validation<INDArray>> fits =
        Validation.rule(
            v ->
                v.rank() == 1
                    ? v.length() == prediction.size(1)
                    : Arrays.equals(v.shape(), prediction.shape()),
            v -> "variance " + Nd.shape(v) + " does not fit prediction " + Nd.shape(prediction));
    Function<INDArray, Validation<INDArray>> positive =
        Validation.rule(
            v -> Nd.entries(v).allMatch(s -> s > 0),
            v ->
                "variances must be positive, found "
                    + Nd.entries(v)
                        .filter(s -> !(s > 0))
                        .mapToObj(Double::toString)
                        .findFirst()
                        .orElse("nothing"));
    INDArray v =
        alike(prediction, target)
            .zip(fits.apply(variance), (p, ok) -> ok)
            .zip(positive.apply(variance), (a, b) -> b)
            .orThrow();
    double[] f = Nd.entries(prediction).toArray();
    double[] s = Nd.entries(v).toArray();
    double[] y = Nd.entries(target).toArray();
    return IntStream.range(0, f.length).mapToObj(i -> new Term(f[i], s[i % s.length], y[i]));
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    DoubleBinaryOperator plus = Double::sum;
    return terms(prediction, variance, target).mapToDouble(Term::nll).reduce(0, plus);
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    return Nd.like(prediction)
        .apply(terms(prediction, variance, target).mapToDouble(Term::slope).toArray());
  }
}
