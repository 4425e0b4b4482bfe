package p02.tutorial11;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.fp.Fn;
import p02.fp.Nd;
import p02.fp.Try;

/** Tables of functions of rows and columns. */
public final class Tensors {
  private Tensors() {}

  private static INDArray outer(
      double[][] as, double[][] bs, BiFunction<double[], double[], Double> f) {
    return Nd.matrix(
        as.length, i -> Stream.of(bs).map(Fn.curry(f).apply(as[i])).mapToDouble(d -> d).toArray());
  }

  public static INDArray product(INDArray a, INDArray b) {
    return Optional.of(a)
        .filter(left -> left.columns() == b.rows())
        .map(left -> outer(Nd.rows(left), Nd.columns(b), Fn::dot))
        .orElseThrow(
            () -> new IllegalArgumentException(Nd.shape(a) + " times " + Nd.shape(b) + "?"))
        .castTo(a.dataType());
  }

  public static INDArray columnMeans(INDArray x) {
    return Stream.of(Nd.columns(x))
        .map(DoubleStream::of)
        .map(DoubleStream::average)
        .map(mean -> mean.orElse(Double.NaN))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toList(),
                means ->
                    Nd4j.create(means.stream().mapToDouble(Double::doubleValue).toArray())
                        .castTo(x.dataType())));
  }

  public static INDArray squaredDistances(INDArray a, INDArray b) {
    return Try.of(
            () ->
                outer(
                    Nd.rows(a),
                    Nd.rows(b),
                    (p, q) -> Fn.zip((s, t) -> (s - t) * (s - t), p, q).sum()))
        .recoverWith(e -> new IllegalArgumentException("these are no points: " + e.getMessage()))
        .map(d -> d.castTo(a.dataType()))
        .get();
  }
}
