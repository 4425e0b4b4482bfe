package p02.fp;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The border between ND4J and streams. */
public interface Nd {
  static DoubleStream entries(INDArray a) {
    return a.isEmpty() ? DoubleStream.empty() : DoubleStream.of(a.dup('c').data().asDouble());
  }

  static Function<double[], INDArray> like(INDArray shape) {
    return numbers -> Nd4j.createFromArray(numbers).reshape('c', shape.shape()).castTo(shape.dataType());
  }

  /** Functor. */
  static UnaryOperator<INDArray> lift(DoubleUnaryOperator f) {
    return a -> a.isEmpty() ? a.dup() : like(a).apply(entries(a).map(f).toArray());
  }

  static double[][] rows(INDArray a) {
    int width = Math.toIntExact(a.size(1));
    double[] flat = entries(a).toArray();
    return IntStream.range(0, Math.toIntExact(a.size(0)))
        .mapToObj(i -> Arrays.copyOfRange(flat, i * width, (i + 1) * width))
        .toArray(double[][]::new);
  }

  static double[][] columns(INDArray a) {
    double[][] rows = rows(a);
    return IntStream.range(0, Math.toIntExact(a.size(1)))
        .mapToObj(j -> Stream.of(rows).mapToDouble(row -> row[j]).toArray())
        .toArray(double[][]::new);
  }

  static INDArray matrix(int rows, IntFunction<double[]> row) {
    return Nd4j.create(IntStream.range(0, rows).mapToObj(row).toArray(double[][]::new));
  }

  static String shape(INDArray a) {
    return Arrays.stream(a.shape())
        .mapToObj(Long::toString)
        .collect(Collectors.joining(" × ", "⟨", "⟩"));
  }
}
