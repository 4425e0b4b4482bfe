package io.mira.ledger;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** INDArrays as streams, and streams as INDArrays. */
public interface Arrays2 {

  record Shape(long... sizes) {
    public Shape {
      sizes = sizes.clone();
    }

    public static Shape of(INDArray array) {
      return new Shape(array.shape());
    }

    public int rank() {
      return sizes.length;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Shape s && Arrays.equals(sizes, s.sizes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(sizes);
    }

    @Override
    public String toString() {
      return LongStream.of(sizes).mapToObj(Long::toString).collect(Collectors.joining(" x ", "[", "]"));
    }
  }

  /** All entries, row by row, whatever the shape, order or type. */
  static DoubleStream entries(INDArray array) {
    return array.isEmpty()
        ? DoubleStream.empty()
        : DoubleStream.of(array.castTo(DataType.DOUBLE).dup('c').reshape(array.length()).toDoubleVector());
  }

  static Stream<double[]> rows(INDArray matrix) {
    return Stream.of(matrix.castTo(DataType.DOUBLE).toDoubleMatrix());
  }

  static Stream<double[]> columns(INDArray matrix) {
    double[][] rows = matrix.castTo(DataType.DOUBLE).toDoubleMatrix();
    return IntStream.range(0, matrix.columns())
        .mapToObj(j -> Stream.of(rows).mapToDouble(row -> row[j]).toArray());
  }

  static INDArray map(INDArray array, DoubleUnaryOperator f) {
    DataType type = array.dataType().isFPType() ? array.dataType() : DataType.DOUBLE;
    return Nd4j.createFromArray(entries(array).map(f).toArray())
        .reshape('c', array.shape())
        .castTo(type);
  }

  static INDArray matrix(Stream<double[]> rows) {
    return Nd4j.createFromArray(rows.toArray(double[][]::new));
  }

  static INDArray generate(int n, IntToDoubleFunction f) {
    return Nd4j.createFromArray(IntStream.range(0, n).mapToDouble(f).toArray());
  }
}
