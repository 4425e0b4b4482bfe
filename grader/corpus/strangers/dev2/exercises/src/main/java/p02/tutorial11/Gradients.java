package p02.tutorial11;

import java.util.Collections;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

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
    INDArray shifted = x.castTo(DataType.DOUBLE).add(2);
    return Nd4j.math().square(shifted).addi(3).meanNumber().doubleValue();
  }

  /**
   * The function's gradient with respect to x.
   *
   * @param x any shape
   * @return ∂y/∂x, in the shape of x
   */
  public static INDArray gradient(INDArray x) {
    SameDiff sd = SameDiff.create();
    SDVariable in = sd.var("x", x.isR() ? x.dup() : x.castTo(DataType.DOUBLE));
    SDVariable y = sd.math().square(in.add(2.0)).add(3.0).mean("y");
    sd.setLossVariables(y);
    Map<String, INDArray> gradients = sd.calculateGradients(Collections.emptyMap(), "x");
    return gradients.get("x").dup();
  }
}
