package p02.tutorial11;

import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A function and its gradient: {@code y = mean((x + 2)² + 3)}, the mean over all n entries of x.
 *
 * <p>The gradient is what automatic differentiation is for: write the function once, as a graph of
 * operations, and let the library follow the chain rule backwards through it. For x = [0, 1, 2], y
 * = 12.6667 and ∂y/∂x = [4/3, 2, 8/3].
 */
public final class Gradients {
  private Gradients() {}

  /**
   * The function's value.
   *
   * @param x any shape
   * @return {@code mean((x + 2)² + 3)}
   */
  public static double value(INDArray x) {
    INDArray shifted = x.add(2);
    return shifted.mul(shifted).add(3).meanNumber().doubleValue();
  }

  /**
   * The function's gradient with respect to x.
   *
   * @param x any shape
   * @return ∂y/∂x, in the shape of x
   */
  public static INDArray gradient(INDArray x) {
    SameDiff graph = SameDiff.create();
    SDVariable input = graph.var("x", x.dup());
    SDVariable shifted = input + 2;
    shifted.mul(shifted).add(3).mean("y").markAsLoss();
    return graph.calculateGradients(Map.of(), "x").get("x");
  }
}
