package p02.tutorial11;

import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.fp.Arrays2;

/** Products, means, distances: all of them tabulations. */
public final class Tensors {
  private static final BinaryOperator<double[]> MINUS = Arrays2.zipWith((p, q) -> p - q);

  private Tensors() {}

  public static INDArray product(INDArray a, INDArray b) {
    return Arrays2.tabulate(
        a.size(0),
        b.size(1),
        a.dataType(),
        (i, j) ->
            IntStream.range(0, (int) a.size(1))
                .mapToDouble(k -> a.getDouble(i, k) * b.getDouble(k, j))
                .sum());
  }

  public static INDArray columnMeans(INDArray x) {
    return Arrays2.vector(
        IntStream.range(0, (int) x.size(1))
            .mapToObj(j -> Arrays2.column(x, j))
            .mapToDouble(column -> column.boxed().collect(Collectors.averagingDouble(v -> v))),
        x.dataType());
  }

  public static INDArray squaredDistances(INDArray a, INDArray b) {
    return Arrays2.tabulate(
        a.size(0),
        b.size(0),
        a.dataType(),
        (i, j) -> norm2(MINUS.apply(Arrays2.row(a, i).toArray(), Arrays2.row(b, j).toArray())));
  }

  private static double norm2(double[] v) {
    return Arrays2.dot(v, v);
  }

  public static void main(String... args) {
    System.out.println(squaredDistances(Nd4j.eye(3), Nd4j.eye(3)));
  }
}
