package p02.tutorial11;

import java.util.Objects;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.CompensatedSum;
import p02.util.InvalidArgumentException;

import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A function and its gradient: {@code y = mean((x + 2)² + 3)}, the mean over all n entries of x.
 *
 * <p>The gradient is what automatic differentiation is for: write the function once, as a graph of
 * operations, and let the library follow the chain rule backwards through it. A formula derived by
 * hand is right, too: only the numbers are compared. For x = [0, 1, 2], y = 12.6667 and ∂y/∂x =
 * [4/3, 2, 8/3].
 */
public final class Gradients {
  private Gradients() {}

  /**
   * The function's value.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The mean of (x + 2) squared + 3 over all entries of x, whatever its
   *       shape.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param x any shape
   * @return {@code mean((x + 2)² + 3)}
   */
  public static double value(INDArray x) {
    requireEntries(x);
    CompensatedSum sum = new CompensatedSum();
    for (long i = 0; i < x.length(); i++) {
      double shifted = x.getDouble(i) + 2;
      sum.add(shifted * shifted + 3);
    }
    return sum.value() / x.length();
  }

  /**
   * The function's gradient with respect to x.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The gradient of 1.1.4, entry by entry, in the shape of x.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param x any shape
   * @return ∂y/∂x, in the shape of x
   */
  public static INDArray gradient(INDArray x) {
    requireEntries(x);
    // d/dx_i of 1/n sum (x_i + 2)^2 + 3 is 2 (x_i + 2) / n.
    return x.castTo(DataType.DOUBLE).add(2).muli(2.0 / x.length());
  }

  private static void requireEntries(INDArray x) {
    Objects.requireNonNull(x, "x must not be null");
    if (x.isEmpty()) {
      throw new InvalidArgumentException("x", "a mean of nothing is not defined");
    }
  }

  private static INDArray bySameDiff(INDArray x) {
    SameDiff graph = SameDiff.create();
    graph.var("x", x.castTo(DataType.DOUBLE)).add(2).pow(2).add(3).mean().markAsLoss();
    return graph.calculateGradients(java.util.Collections.emptyMap(), "x").get("x");
  }

  /**
   * Compares the formula with automatic differentiation.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    INDArray x = Nd4j.createFromArray(0.0, 1.0, 2.0);
    if (!gradient(x).equalsWithEps(bySameDiff(x), 1e-9)) {
      throw new IllegalStateException(String.format("%s is not %s", gradient(x), bySameDiff(x)));
    }
    System.out.println("Gradients: all checks passed");
  }
}
