package p02.tutorial11;

import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.helper.MyStuff;

/**
 * A function and its gradient: {@code y = mean((x + 2)² + 3)}, the mean over all n entries of x.
 *
 * <p>The gradient is what automatic differentiation is for: write the function once, as a graph of
 * operations, and let the library follow the chain rule backwards through it. A formula derived by
 * hand is right, too: only the numbers are compared. For x = [0, 1, 2], y = 12.6667 and ∂y/∂x =
 * [4/3, 2, 8/3].
 */
public final class Gradients {
  static int counter = 0;

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
    counter++;
    double sum = 0;
    int n = Integer.parseInt("" + x.length());
    for (int i = 0; i < n; i++) {
      double temp = x.getDouble(i);
      double temp2 = temp + 2;
      double temp3 = Math.pow(temp2, 2);
      double temp4 = temp3 + 3;
      sum = sum + temp4;
    }
    double result = sum / n;
    MyStuff.say("value number " + counter + " is " + result);
    return result;
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
    // on paper: 2 * (x + 2) / n
    INDArray result = x.dup();
    fillGradient(result, x, 0);
    return result;
  }

  // recursion!
  private static void fillGradient(INDArray result, INDArray x, int i) {
    if (i == x.length()) {
      return;
    } else {
      result.putScalar(i, 2 * (x.getDouble(i) + 2) / x.length());
      fillGradient(result, x, i + 1);
    }
  }
}
