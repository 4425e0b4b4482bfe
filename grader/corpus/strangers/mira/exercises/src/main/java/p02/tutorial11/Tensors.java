package p02.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import io.mira.ledger.Arrays2;
import io.mira.ledger.Exact;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Three things that every network is made of: a matrix product, a mean over the examples, and
 * arithmetic between arrays of different shape.
 *
 * <p>A batch is {@code [n, d]}: a row for each example, a column for each feature. No method
 * changes its arguments.
 */
public final class Tensors {
  private Tensors() {}

  /**
   * The matrix product, {@code cᵢⱼ = Σₖ aᵢₖ bₖⱼ}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The matrix product of a and b, whatever their sizes.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param a {@code [n, k]}
   * @param b {@code [k, m]}
   * @return {@code [n, m]}
   */
  public static INDArray product(INDArray a, INDArray b) {
    return Nd4j.matmul(a, b);
  }

  /**
   * The mean of each column: the average example.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The mean of each column, of shape [d], for as many, more and fewer rows
   *       than columns.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param x {@code [n, d]}
   * @return {@code [d]}
   */
  public static INDArray columnMeans(INDArray x) {
    return Nd4j.createFromArray(
            Arrays2.columns(x)
                .mapToDouble(column -> Exact.sum(column) / column.length)
                .toArray())
        .castTo(x.dataType());
  }

  /**
   * The squared Euclidean distance between each row of a and each row of b, {@code Dᵢⱼ = Σₖ (aᵢₖ −
   * bⱼₖ)²}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: Entry i, j is the squared distance of row i of a and row j of b.
   *   <li><b>same-points</b>: The distances of points from one another: 0 on the diagonal.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param a {@code [n, d]}
   * @param b {@code [m, d]}
   * @return {@code [n, m]}
   */
  public static INDArray squaredDistances(INDArray a, INDArray b) {
    record Point(double[] coordinates) {
      double squaredDistanceTo(Point other) {
        return IntStream.range(0, coordinates.length)
            .mapToDouble(k -> coordinates[k] - other.coordinates[k])
            .map(d -> d * d)
            .sum();
      }
    }
    var targets = Arrays2.rows(b).map(Point::new).toList();
    return Arrays2.matrix(
            Arrays2.rows(a)
                .map(Point::new)
                .map(p -> targets.stream().mapToDouble(p::squaredDistanceTo).toArray()))
        .castTo(a.dataType());
  }

  public static void main(String[] args) {
    INDArray points = Arrays2.matrix(DoubleStream.of(0, 3, 4).mapToObj(v -> new double[] {v, 0}));
    System.out.println(squaredDistances(points, points));
    System.out.println(Arrays.toString(columnMeans(points).shape()));
  }
}
