package p02.problem34;

import java.util.DoubleSummaryStatistics;
import java.util.PrimitiveIterator;
import java.util.stream.DoubleStream;

/** Looks at a column and decides. */
final class ColumnScaleFactory {
  ColumnScale make(double[] column) {
    DoubleSummaryStatistics statistics = DoubleStream.of(column).summaryStatistics();
    if (statistics.getMin() == statistics.getMax()) {
      return new ColumnScale.Constant(statistics.getMin());
    }
    double squares = 0;
    PrimitiveIterator.OfDouble numbers = DoubleStream.of(column).iterator();
    while (numbers.hasNext()) {
      double difference = numbers.nextDouble() - statistics.getAverage();
      squares += difference * difference;
    }
    return new ColumnScale.Varying(
        statistics.getAverage(), Math.sqrt(squares / statistics.getCount()));
  }
}
