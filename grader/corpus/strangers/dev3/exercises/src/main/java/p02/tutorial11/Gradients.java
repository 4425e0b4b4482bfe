package p02.tutorial11;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.common.Arrays2;
import p02.common.BadArgumentException;
import p02.common.KahanSum;

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
    final double[] entries = Arrays2.flat(x);
    if (entries.length == 0) {
      throw new BadArgumentException("x", x, "at least one entry");
    }
    final KahanSum sum = new KahanSum();
    for (double entry : entries) {
      sum.add((entry + 2) * (entry + 2) + 3);
    }
    return sum.get() / entries.length;
  }

  /**
   * The function's gradient with respect to x.
   *
   * @param x any shape
   * @return ∂y/∂x, in the shape of x
   */
  public static INDArray gradient(INDArray x) {
    Objects.requireNonNull(x, "x");
    final SameDiff graph = SameDiff.create();
    final SDVariable in = graph.var("x", x.castTo(DataType.DOUBLE).dup());
    final SDVariable plus = in.add(2.0);
    final SDVariable y = plus.mul(plus).add(3.0).mean("y");
    y.markAsLoss();
    final Map<String, INDArray> gradients =
        graph.calculateGradients(new HashMap<String, INDArray>(), "x");
    final INDArray result = gradients.get("x").castTo(Arrays2.type(x)).reshape(x.shape());
    assert Math.abs(result.getDouble(0) - 2 * (x.getDouble(0) + 2) / x.length()) < 1e-4 : result;
    return result;
  }
}
