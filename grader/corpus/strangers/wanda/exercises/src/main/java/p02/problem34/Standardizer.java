package p02.problem34;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fp.Arrays2;
import p02.fp.Lazy;

/** Standardizes column by column. */
public final class Standardizer {
  private final INDArray mean;
  private final INDArray standardDeviation;
  private final Lazy<double[]> divisors;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    this.mean = mean;
    this.standardDeviation = standardDeviation;
    this.divisors = Lazy.of(() -> Arrays2.values(standardDeviation).map(s -> s == 0 ? 1 : s).toArray());
  }

  private record Column(double mean, double deviation) {
    static Column of(DoubleSummaryStatistics statistics, List<Double> values) {
      return statistics.getMin() == statistics.getMax()
          ? new Column(statistics.getMin(), 0)
          : new Column(
              statistics.getAverage(),
              Math.sqrt(
                  values.stream()
                      .collect(
                          Collectors.averagingDouble(
                              x -> Math.pow(x - statistics.getAverage(), 2)))));
    }
  }

  public static Standardizer fit(INDArray data) {
    return IntStream.range(0, (int) data.size(1))
        .mapToObj(
            j ->
                Arrays2.column(data, j)
                    .boxed()
                    .collect(
                        Collectors.teeing(
                            Collectors.summarizingDouble(x -> x),
                            Collectors.toUnmodifiableList(),
                            Column::of)))
        .collect(
            Collectors.teeing(
                array(Column::mean, data),
                array(Column::deviation, data),
                Standardizer::new));
  }

  private static java.util.stream.Collector<Column, ?, INDArray> array(
      ToDoubleFunction<Column> part, INDArray like) {
    return Collectors.collectingAndThen(
        Collectors.toList(),
        columns -> Arrays2.vector(columns.stream().mapToDouble(part), like.dataType()));
  }

  public INDArray mean() {
    return mean;
  }

  public INDArray standardDeviation() {
    return standardDeviation;
  }

  public INDArray transform(INDArray data) {
    return Arrays2.tabulate(
        data.size(0),
        data.size(1),
        data.dataType(),
        (i, j) -> (data.getDouble(i, j) - mean.getDouble((long) j)) / divisors.get()[j]);
  }

  public INDArray inverse(INDArray standardized) {
    return Arrays2.tabulate(
        standardized.size(0),
        standardized.size(1),
        standardized.dataType(),
        (i, j) -> standardized.getDouble(i, j) * divisors.get()[j] + mean.getDouble((long) j));
  }
}
