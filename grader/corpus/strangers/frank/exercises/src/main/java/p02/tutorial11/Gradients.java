package p02.tutorial11;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.ArrayHelper;
import p02.util.TablePrinter;

/**
 * A function and its gradient: {@code y = mean((x + 2)² + 3)}.
 *
 * <p>Instead of building a graph, this class implements <b>forward-mode automatic
 * differentiation</b> with dual numbers: every number carries its derivative along, and each
 * operation knows how to propagate it.
 */
public final class Gradients {
  private Gradients() {}

  /**
   * A dual number {@code value + derivative·ε} with {@code ε² = 0}.
   *
   * @param value the primal part
   * @param derivative the tangent part
   */
  private record Dual(double value, double derivative) {
    static Dual variable(double value) {
      return new Dual(value, 1.0);
    }

    Dual plus(double constant) {
      return new Dual(value + constant, derivative);
    }

    Dual times(Dual other) {
      return new Dual(
          value * other.value, derivative * other.value + value * other.derivative);
    }

    Dual squared() {
      return times(this);
    }
  }

  /** The summand (x + 2)² + 3, on dual numbers. */
  private static Dual summand(double x) {
    return Dual.variable(x).plus(2).squared().plus(3);
  }

  public static double value(INDArray x) {
    return Arrays.stream(ArrayHelper.flatten(x))
        .map(entry -> summand(entry).value())
        .average()
        .orElseThrow(() -> new IllegalArgumentException("The mean of no entries is not defined"));
  }

  public static INDArray gradient(INDArray x) {
    final double share = 1.0 / x.length();
    return ArrayHelper.map(x, entry -> summand(entry).derivative() * share);
  }

  /** Compares the gradient with a central difference quotient. */
  public static void main(String[] args) {
    final double h = 1e-5;
    final DoubleUnaryOperator f = z -> value(Nd4j.createFromArray(z, 1.0, 2.0));
    final TablePrinter table = new TablePrinter().row("x0", "automatic", "numeric");
    for (double z : new double[] {-3, -2, 0, 1.5}) {
      double numeric = (f.applyAsDouble(z + h) - f.applyAsDouble(z - h)) / (2 * h);
      table.row(z, gradient(Nd4j.createFromArray(z, 1.0, 2.0)).getDouble(0), numeric);
    }
    table.print();
  }
}
