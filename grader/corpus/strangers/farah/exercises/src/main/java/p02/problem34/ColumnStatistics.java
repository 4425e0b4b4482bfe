package p02.problem34;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/** Mean and population standard deviation of one column. */
record ColumnStatistics(double mean, double deviation) {
  private record Sums(double min, double max) {}

  static ColumnStatistics of(double[] column) {
    Sums sums =
        DoubleStream.of(column)
            .boxed()
            .collect(
                Collectors.teeing(
                    Collectors.minBy(Double::compare),
                    Collectors.maxBy(Double::compare),
                    (low, high) -> new Sums(low.orElseThrow(), high.orElseThrow())));
    return sums.min() == sums.max()
        ? new ColumnStatistics(sums.min(), 0.0)
        : new ColumnStatistics(StatUtils.mean(column), new StandardDeviation(false).evaluate(column));
  }

  double divisor() {
    return deviation == 0.0 ? 1.0 : deviation;
  }

  static double[] collect(
      List<ColumnStatistics> all, java.util.function.ToDoubleFunction<ColumnStatistics> getter) {
    return all.stream().mapToDouble(getter).toArray();
  }
}
