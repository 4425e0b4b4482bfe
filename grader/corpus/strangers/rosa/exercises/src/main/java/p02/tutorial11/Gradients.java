package p02.tutorial11;

import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Arrays2;
import p02.util.TextTable;

/**
 * A function and its gradient: {@code y = mean((x + 2)² + 3)}, the mean over all n entries of x.
 *
 * <p>The gradient is what automatic differentiation is for: write the function once, as a graph of
 * operations, and let the library follow the chain rule backwards through it. A formula derived by
 * hand is right, too: only the numbers are compared. For x = [0, 1, 2], y = 12.6667 and ∂y/∂x =
 * [4/3, 2, 8/3].
 */
public final class Gradients {
  /** The function inside the mean. */
  private static final DoubleUnaryOperator INNER = v -> Math.pow(v + 2.0, 2.0) + 3.0;

  /** Its derivative. */
  private static final DoubleUnaryOperator INNER_DERIVATIVE = v -> 2.0 * (v + 2.0);

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
    return average(x, INNER);
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
    // d/dx_i mean((x + 2)^2 + 3) = 2 (x_i + 2) / n
    final double n = x.length();
    return Arrays2.map(x, value -> INNER_DERIVATIVE.applyAsDouble(value) / n);
  }

  private static double average(INDArray x, DoubleUnaryOperator f) {
    return Arrays2.map(x, f).meanNumber().doubleValue();
  }

  /** Numerical gradient by central differences, for verification purposes only. */
  static INDArray numericalGradient(INDArray x, ToDoubleFunction<INDArray> f, double h) {
    INDArray result = x.dup();
    for (long i = 0; i < x.length(); i++) {
      INDArray plus = x.dup();
      INDArray minus = x.dup();
      plus.putScalar(i, x.getDouble(i) + h);
      minus.putScalar(i, x.getDouble(i) - h);
      result.putScalar(i, (f.applyAsDouble(plus) - f.applyAsDouble(minus)) / (2 * h));
    }
    return result;
  }

  /** Prints analytical and numerical gradient side by side. */
  public static void main(String[] args) {
    INDArray x = Nd4j.createFromArray(0.0, 1.0, 2.0);
    System.out.println(
        new TextTable()
            .row("value", value(x))
            .row("analytic", gradient(x))
            .row("numeric", numericalGradient(x, Gradients::value, 1e-5))
            .render());
  }
}
