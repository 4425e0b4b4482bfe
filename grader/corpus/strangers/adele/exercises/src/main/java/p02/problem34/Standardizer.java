package p02.problem34;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Shape;

/** Brings every column to mean 0 and standard deviation 1, and back. */
public final class Standardizer {
  private final INDArray mean;
  private final INDArray standardDeviation;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    this.mean = mean;
    this.standardDeviation = standardDeviation;
  }

  private record Column(double mean, double deviation) {
    static Column of(double[] numbers) {
      DoubleSummaryStatistics stats = Arrays.stream(numbers).summaryStatistics();
      if (stats.getMin() == stats.getMax()) {
        return new Column(stats.getMin(), 0);
      }
      var mean = stats.getAverage();
      var variance =
          Arrays.stream(numbers)
              .boxed()
              .collect(Collectors.averagingDouble(x -> (x - mean) * (x - mean)));
      return new Column(mean, Math.sqrt(variance));
    }
  }

  public static Standardizer fit(INDArray data) {
    Shape.matrix("data", data);
    var columns =
        IntStream.range(0, data.columns())
            .mapToObj(j -> data.getColumn(j).dup().toDoubleVector())
            .map(Column::of)
            .toList();
    return new Standardizer(
        Nd4j.createFromArray(columns.stream().mapToDouble(Column::mean).toArray()),
        Nd4j.createFromArray(columns.stream().mapToDouble(Column::deviation).toArray()));
  }

  public INDArray mean() {
    return mean.dup();
  }

  public INDArray standardDeviation() {
    return standardDeviation.dup();
  }

  public INDArray transform(INDArray data) {
    return each(data, (x, c) -> c.deviation() == 0 ? x - c.mean() : (x - c.mean()) / c.deviation());
  }

  public INDArray inverse(INDArray standardized) {
    return each(
        standardized, (z, c) -> c.deviation() == 0 ? z + c.mean() : z * c.deviation() + c.mean());
  }

  private INDArray each(INDArray data, BiFunction<Double, Column, Double> f) {
    var result = data.toDoubleMatrix();
    for (var row : result) {
      Arrays.setAll(
          row,
          j -> f.apply(row[j], new Column(mean.getDouble(j), standardDeviation.getDouble(j))));
    }
    return Nd4j.createFromArray(result).castTo(data.dataType());
  }
}
