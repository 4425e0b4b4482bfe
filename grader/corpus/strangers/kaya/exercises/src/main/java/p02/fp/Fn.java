package p02.fp;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The prelude. */
public interface Fn {
  static <A, B, C> Function<A, Function<B, C>> curry(BiFunction<? super A, ? super B, ? extends C> f) {
    return a -> b -> f.apply(a, b);
  }

  static <A, B> Function<A, B> memo(Function<? super A, ? extends B> f) {
    Map<A, B> known = new ConcurrentHashMap<>();
    return a -> known.computeIfAbsent(a, f);
  }

  static <A, B, C> List<C> zipWith(BiFunction<? super A, ? super B, ? extends C> f, List<A> as, List<B> bs) {
    return IntStream.range(0, Math.min(as.size(), bs.size()))
        .<C>mapToObj(i -> f.apply(as.get(i), bs.get(i)))
        .toList();
  }

  static DoubleStream zip(DoubleBinaryOperator f, double[] as, double[] bs) {
    return same(as.length, bs.length)
        .map(n -> IntStream.range(0, n).mapToDouble(i -> f.applyAsDouble(as[i], bs[i])))
        .orThrow(IllegalArgumentException::new);
  }

  private static Either<String, Integer> same(int n, int m) {
    return n == m ? Either.right(n) : Either.left("lengths " + n + " and " + m + " cannot be zipped");
  }

  static double dot(double[] as, double[] bs) {
    return zip((a, b) -> a * b, as, bs).sum();
  }

  /** All entries, row by row. */
  static double[] flat(INDArray array) {
    return array.isEmpty() ? new double[0] : array.castTo(DataType.DOUBLE).dup('c').data().asDouble();
  }

  static DoubleStream stream(INDArray array) {
    return DoubleStream.of(flat(array));
  }

  static List<double[]> rows(INDArray matrix) {
    return Stream.of(flat(matrix)).flatMap(cut((int) matrix.size(1))).toList();
  }

  private static Function<double[], Stream<double[]>> cut(int width) {
    return all -> IntStream.range(0, all.length / width)
            .mapToObj(i -> Arrays.copyOfRange(all, i * width, (i + 1) * width));
  }

  static List<double[]> columns(INDArray matrix) {
    return rows(matrix.transpose());
  }

  static INDArray matrix(List<double[]> rows) {
    return Nd4j.createFromArray(rows.toArray(double[][]::new));
  }

  /** A matrix from its size and a curried function of row and column. */
  static INDArray tabulate(int n, int m, IntFunction<IntFunction<Double>> entry) {
    return matrix(
        IntStream.range(0, n)
            .mapToObj(entry)
            .map(row -> IntStream.range(0, m).mapToObj(row).mapToDouble(Double::doubleValue).toArray())
            .toList());
  }

  /** fmap. */
  static Function<INDArray, INDArray> lift(DoubleUnaryOperator f) {
    return z -> reshaped(z, stream(z).map(f).toArray());
  }

  static INDArray reshaped(INDArray model, double[] entries) {
    return Nd4j.createFromArray(entries).reshape(model.shape()).castTo(model.dataType());
  }
}
