package p02.problem34;

import java.util.List;
import java.util.function.Function;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.core.Rows;
import p02.core.Task;

/** A scale for each column. */
@Task({"3.4.1", "3.4.2", "3.4.3"})
public final class Standardizer {
  private final List<Scale> scales;
  private final DataType type;

  private Standardizer(List<Scale> scales, DataType type) {
    this.scales = scales;
    this.type = type;
  }

  public static Standardizer fit(INDArray data) {
    return Rows.columnsOf(data.castTo(DataType.DOUBLE)).stream()
        .map(INDArray::toDoubleVector)
        .map(Scale::of)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toUnmodifiableList(), scales -> new Standardizer(scales, data.dataType())));
  }

  public INDArray mean() {
    return each(Scale::mean);
  }

  public INDArray standardDeviation() {
    return each(Scale::deviation);
  }

  private INDArray each(ToDoubleFunction<? super Scale> property) {
    return Nd4j.createFromArray(scales.stream().mapToDouble(property).toArray()).castTo(type);
  }

  private INDArray columnwise(INDArray data, Function<Scale, DoubleUnaryOperator> direction) {
    double[][] rows = data.castTo(DataType.DOUBLE).toDoubleMatrix();
    for (double[] row : rows) {
      IntStream.range(0, row.length)
          .forEach(j -> row[j] = direction.apply(scales.get(j)).applyAsDouble(row[j]));
    }
    return Nd4j.createFromArray(rows).castTo(data.dataType());
  }

  public INDArray transform(INDArray data) {
    return columnwise(data, Scale::forward);
  }

  public INDArray inverse(INDArray standardized) {
    return columnwise(standardized, Scale::back);
  }
}
