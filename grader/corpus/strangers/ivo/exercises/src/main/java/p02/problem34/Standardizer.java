package p02.problem34;

import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.fp.Lazy;
import p02.fp.Nd;

/** Brings every column of a data set to mean 0 and standard deviation 1, and back. */
public final class Standardizer {
  /** What is known of a column, with the way there and back. */
  private record Column(double mean, double sd) {
    static Column of(double[] values) {
      double mean = DoubleStream.of(values).average().orElseThrow(Standardizer::nothingToLearn);
      boolean constant = DoubleStream.of(values).distinct().limit(2).count() == 1;
      return constant
          ? new Column(values[0], 0)
          : DoubleStream.of(values)
              .boxed()
              .collect(
                  Collectors.collectingAndThen(
                      Collectors.averagingDouble(x -> (x - mean) * (x - mean)),
                      variance -> new Column(mean, Math.sqrt(variance))));
    }

    DoubleUnaryOperator there() {
      return x -> (x - mean) / (sd == 0 ? 1 : sd);
    }

    DoubleUnaryOperator back() {
      return z -> z * (sd == 0 ? 1 : sd) + mean;
    }
  }

  private final Column[] columns;
  private final Lazy<INDArray> mean;
  private final Lazy<INDArray> standardDeviation;

  private Standardizer(Column[] columns) {
    this.columns = columns.clone();
    this.mean = Lazy.of(() -> Nd4j.create(Stream.of(columns).mapToDouble(Column::mean).toArray()));
    this.standardDeviation =
        Lazy.of(() -> Nd4j.create(Stream.of(columns).mapToDouble(Column::sd).toArray()));
  }

  private static IllegalArgumentException nothingToLearn() {
    return new IllegalArgumentException("there is nothing to learn from without examples");
  }

  public static Standardizer fit(INDArray data) {
    return new Standardizer(Stream.of(Nd.columns(data)).map(Column::of).toArray(Column[]::new));
  }

  public INDArray mean() {
    return mean.map(INDArray::dup).get();
  }

  public INDArray standardDeviation() {
    return standardDeviation.map(INDArray::dup).get();
  }

  private INDArray each(Function<Column, DoubleUnaryOperator> way, INDArray data) {
    double[][] rows = Nd.rows(data);
    return Nd.matrix(
            rows.length,
            i ->
                IntStream.range(0, columns.length)
                    .mapToDouble(j -> way.apply(columns[j]).applyAsDouble(rows[i][j]))
                    .toArray())
        .castTo(data.dataType());
  }

  public INDArray transform(INDArray data) {
    return each(Column::there, data);
  }

  public INDArray inverse(INDArray standardized) {
    return each(Column::back, standardized);
  }
}
