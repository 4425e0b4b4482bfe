package p02.hidden.model;

import java.util.function.BinaryOperator;
import java.util.function.Function;
import p02.hidden.observe.Content;
import p02.hidden.subject.ArrayMath;
import p02.oracle.Columns;
import p02.oracle.MatrixMath;

/**
 * The oracle's arithmetic, with parts that can be exchanged.
 *
 * @param product two matrices to their product
 * @param means a matrix to the means of its columns
 * @param distances two sets of points to their distances
 */
public record Arithmetic(
    BinaryOperator<double[][]> product,
    Function<double[][], Content> means,
    BinaryOperator<double[][]> distances)
    implements ArrayMath {
  /** Something about two points. */
  public interface Distance {
    /** Measures. */
    double of(double[] a, double[] b);
  }

  /** The right arithmetic. */
  public static final Arithmetic RIGHT =
      new Arithmetic(
          MatrixMath::product,
          x -> Content.Numbers.of(Columns.means(x)),
          each(MatrixMath::squaredDistance));

  /** Another product. */
  public Arithmetic product(BinaryOperator<double[][]> other) {
    return new Arithmetic(other, means, distances);
  }

  /** Other means. */
  public Arithmetic means(Function<double[][], Content> other) {
    return new Arithmetic(product, other, distances);
  }

  /** Other distances. */
  public Arithmetic distances(BinaryOperator<double[][]> other) {
    return new Arithmetic(product, means, other);
  }

  /** A distance for each row of a and each row of b. */
  public static BinaryOperator<double[][]> each(Distance distance) {
    return (a, b) -> {
      double[][] table = new double[a.length][b.length];
      for (int i = 0; i < a.length; i++) {
        for (int j = 0; j < b.length; j++) {
          table[i][j] = distance.of(a[i], b[j]);
        }
      }
      return table;
    };
  }

  @Override
  public Content product(double[][] a, double[][] b) {
    return Content.Numbers.of(product.apply(a, b));
  }

  @Override
  public Content columnMeans(double[][] x) {
    return means.apply(x);
  }

  @Override
  public Content squaredDistances(double[][] a, double[][] b) {
    return Content.Numbers.of(distances.apply(a, b));
  }
}
