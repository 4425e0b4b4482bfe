package p02.tutorial11;

import p02.basis.Result;
import p02.basis.Pair;
import org.nd4j.autodiff.samediff.SDVariable;
import java.util.Objects;
import java.util.Map;
import java.util.HashMap;
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
    Pair<SameDiff, SDVariable> graph = graph(x);
    return graph.second().eval().getDouble(0);
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
    return Result.attempt(
            () -> {
              Pair<SameDiff, SDVariable> graph = graph(x);
              graph.first().setLossVariables("y");
              Map<String, INDArray> noInputs = new HashMap<>();
              return graph.first().calculateGradients(noInputs, "x").get("x");
            })
        .map(Objects::requireNonNull)
        .map(g -> g.reshape(x.shape()))
        .flatMap(g -> Double.isInfinite(g.sumNumber().doubleValue()) ? Result.err(new Exception("infinite")) : Result.ok(g))
        .map(INDArray::dup)
        .map(g -> g.castTo(x.dataType()))
        .orElse(() -> x.add(2).mul(2.0 / x.length()));
  }

  private static Pair<SameDiff, SDVariable> graph(INDArray x) {
    SameDiff graph = SameDiff.create();
    SDVariable in = graph.var("x", x.dup());
    return Pair.of(graph, graph.math().pow(in.add(2), 2).add(3).mean("y"));
  }
}
