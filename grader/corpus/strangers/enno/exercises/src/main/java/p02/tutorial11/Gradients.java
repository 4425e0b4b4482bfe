package p02.tutorial11;

import p02.quality.Require;
import org.nd4j.autodiff.samediff.SDVariable;
import java.util.Collections;
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
    Require.notNull("x", x);
    INDArray shifted = x.add(2);
    return shifted.mul(shifted).add(3).meanNumber().doubleValue();
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
    Require.notNull("x", x);
    SameDiff graph = SameDiff.create();
    SDVariable variable = graph.var("x", x.dup());
    SDVariable shifted = variable.add(2);
    SDVariable y = shifted.mul(shifted).add(3).mean("y");
    y.markAsLoss();
    return graph.calculateGradients(Collections.emptyMap(), "x").get("x");
  }
}
