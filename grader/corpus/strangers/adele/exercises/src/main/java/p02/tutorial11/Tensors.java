package p02.tutorial11;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Shape;
import p02.util.Vector;

/** Matrix product, column means, squared distances. No method changes its arguments. */
public final class Tensors {
  private Tensors() {}

  /** The matrix product of {@code [n, k]} and {@code [k, m]}. */
  public static INDArray product(INDArray a, INDArray b) {
    var left = Shape.matrix("a", a);
    var right = Shape.matrix("b", b);
    if (left.columns() != right.rows()) {
      throw new IllegalArgumentException(
          "a is %s and b is %s: inner sizes differ".formatted(left.text(), right.text()));
    }
    return a.mmul(b);
  }

  /** The mean of each column, {@code [n, d]} to {@code [d]}. */
  public static INDArray columnMeans(INDArray x) {
    var shape = Shape.matrix("x", x);
    var means =
        LongStream.range(0, shape.columns())
            .mapToObj(x::getColumn)
            .map(column -> column.meanNumber().doubleValue())
            .collect(Vector.toVector());
    return Nd4j.createFromArray(means.entries()).castTo(x.dataType());
  }

  /** {@code Dᵢⱼ = Σₖ (aᵢₖ − bⱼₖ)²}. */
  public static INDArray squaredDistances(INDArray a, INDArray b) {
    var as = rows(a);
    var bs = rows(b);
    var distances =
        IntStream.range(0, as.length)
            .mapToObj(
                i -> IntStream.range(0, bs.length)
                        .mapToDouble(j -> as[i].minus(bs[j]).squaredNorm())
                        .toArray())
            .toArray(double[][]::new);
    return Nd4j.createFromArray(distances).castTo(a.dataType());
  }

  private static Vector[] rows(INDArray matrix) {
    Shape.matrix("points", matrix);
    return IntStream.range(0, matrix.rows())
        .mapToObj(i -> new Vector(matrix.getRow(i).toDoubleVector()))
        .toArray(Vector[]::new);
  }
}
