package p02.fp;

import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Arrays as values. */
public final class Arrays2 {
  private Arrays2() {}

  public static DoubleStream values(INDArray a) {
    return LongStream.range(0, a.length()).mapToDouble(a::getDouble);
  }

  public static DoubleStream row(INDArray a, int i) {
    return IntStream.range(0, (int) a.size(1)).mapToDouble(j -> a.getDouble(i, j));
  }

  public static DoubleStream column(INDArray a, int j) {
    return IntStream.range(0, (int) a.size(0)).mapToDouble(i -> a.getDouble(i, j));
  }

  /** fmap. */
  public static Function<INDArray, INDArray> lift(DoubleUnaryOperator f) {
    return a ->
        Nd4j.createFromArray(values(a).map(f).toArray()).reshape(a.shape()).castTo(a.dataType());
  }

  public static INDArray vector(DoubleStream values, DataType type) {
    return Nd4j.createFromArray(values.toArray()).castTo(type);
  }

  /** The array whose entry i, j is f(i, j). */
  public static INDArray tabulate(
      long n, long d, DataType type, ToDoubleBiFunction<Integer, Integer> f) {
    return Nd4j.createFromArray(
            IntStream.range(0, (int) n)
                .boxed()
                .flatMapToDouble(
                    i -> IntStream.range(0, (int) d).mapToDouble(j -> f.applyAsDouble(i, j)))
                .toArray())
        .reshape(n, d)
        .castTo(type);
  }

  public static double dot(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }

  public static BinaryOperator<double[]> zipWith(java.util.function.DoubleBinaryOperator f) {
    return (a, b) ->
        IntStream.range(0, a.length).mapToDouble(i -> f.applyAsDouble(a[i], b[i])).toArray();
  }

  public static Either<String, INDArray> sameShape(INDArray a, INDArray b) {
    return Either.ensure(
        a,
        x -> Arrays.equals(x.shape(), b.shape()),
        () ->
            Stream.of(a, b)
                .map(x -> LongStream.of(x.shape()).mapToObj(Long::toString).collect(Collectors.joining("×")))
                .collect(Collectors.joining(" is not ", "shapes: ", "")));
  }
}
