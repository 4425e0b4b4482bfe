package p02.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import java.util.concurrent.atomic.AtomicLong;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Stopwatch;
import p02.util.TextTable;
import p02.util.Validation;

/**
 * Three things that every network is made of: a matrix product, a mean over the examples, and
 * arithmetic between arrays of different shape.
 *
 * <p>A batch is {@code [n, d]}: a row for each example, a column for each feature. No method
 * changes its arguments.
 */
public final class Tensors {
  /** Counts how many tensor operations have been performed (thread-safe). */
  private static final AtomicLong OPERATIONS = new AtomicLong();

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
    // Step 1: Validate the input dimensions. This gives a meaningful error message
    // instead of a cryptic failure deep inside the native library.
    Validation.require(
        a,
        m -> m.rank() == 2 && b.rank() == 2 && m.columns() == b.rows(),
        () -> "Inner dimensions must agree: " + a.columns() + " vs. " + b.rows());
    OPERATIONS.incrementAndGet();
    // Step 2: Delegate to the optimized matrix multiplication, measuring the time.
    try (Stopwatch ignored = Stopwatch.start("product")) {
      return a.mmul(b);
    }
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
    OPERATIONS.incrementAndGet();
    return x.mean(0);
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
    // We exploit broadcasting: [n, 1, d] - [1, m, d] = [n, m, d]
    long n = a.size(0);
    long m = b.size(0);
    long d = a.size(1);
    OPERATIONS.incrementAndGet();
    try (Stopwatch ignored = Stopwatch.start("squaredDistances")) {
      INDArray difference = a.reshape(n, 1, d).sub(b.reshape(1, m, d));
      return difference.mul(difference).sum(2);
    }
  }

  /** Demonstrates the three operations. */
  public static void main(String[] args) {
    INDArray a = Nd4j.createFromArray(new double[][] {{1, 2}, {3, 4}});
    System.out.println(
        new TextTable()
            .row("operation", "result")
            .row("product", product(a, a))
            .row("columnMeans", columnMeans(a))
            .row("distances", squaredDistances(a, a))
            .render());
    System.out.println(Stopwatch.report());
    System.out.println("Total operations: " + OPERATIONS.get());
  }
}
