package p02.tutorial11;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Nd;

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
    return Arrays.stream(Nd.values(x))
        .map(each -> each + 2)
        .map(each -> each * each)
        .map(each -> each + 3)
        .average()
        .orElseThrow(() -> new IllegalArgumentException("the mean of nothing"));
  }

  /**
   * The function's gradient with respect to x.
   *
   * @param x any shape
   * @return ∂y/∂x, in the shape of x
   */
  public static INDArray gradient(INDArray x) {
    var graph = SameDiff.create();
    var variable = graph.var("x", x.castTo(Nd.realType(x)).dup());
    var shifted = variable.add(2);
    var y = shifted.mul(shifted).add(3).mean("y");
    y.markAsLoss();
    return Optional.ofNullable(graph.calculateGradients(Map.of(), "x").get("x"))
        .map(gradient -> gradient.reshape(x.shape()))
        .orElseThrow(() -> new IllegalStateException("SameDiff found no gradient for x"));
  }

  public static void main(String[] args) {
    var x = Nd4j.createFromArray(0.0, 1.0, 2.0);
    System.out.printf("y = %.4f, dy/dx = %s%n", value(x), gradient(x));
  }
}
