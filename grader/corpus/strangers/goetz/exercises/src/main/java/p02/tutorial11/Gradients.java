package p02.tutorial11;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
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
    double summe = 0;
    for (long i = 0; i < x.length(); i++) {
      summe += funktion(x.getDouble(i)).getValue();
    }
    return summe / x.length();
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
    INDArray ableitung = x.dup('c');
    for (long i = 0; i < x.length(); i++) {
      ableitung.putScalar(i, funktion(x.getDouble(i)).getPartialDerivative(1) / x.length());
    }
    return ableitung;
  }

  private static DerivativeStructure funktion(double größe) {
    DerivativeStructure x = new DerivativeStructure(1, 1, 0, größe);
    return x.add(2).pow(2).add(3);
  }
}
