package p02.tutorial21;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.ArrayHelper;
import p02.util.TablePrinter;

/**
 * Activation functions and their derivatives, each applied to every entry of an array of any shape.
 *
 * <p>Every function is first defined for a single number — that is what can be reasoned about — and
 * then lifted to arrays by {@link ArrayHelper#map}.
 */
public final class Activations {
  private Activations() {}

  /** Factory for scalar functions with one parameter. */
  @FunctionalInterface
  private interface Parametrised {
    DoubleUnaryOperator with(double alpha);
  }

  /** A scalar activation function together with its derivative. */
  private enum Scalar {
    SIGMOID(
        alpha -> Scalar::logistic,
        alpha -> z -> Scalar.logistic(z) * (1 - Scalar.logistic(z))),
    TANH(alpha -> Math::tanh, alpha -> z -> 1 - Math.tanh(z) * Math.tanh(z)),
    RELU(alpha -> z -> Math.max(0.0, z), alpha -> z -> z > 0 ? 1 : 0),
    LEAKY_RELU(alpha -> z -> z > 0 ? z : alpha * z, alpha -> z -> z > 0 ? 1 : alpha),
    ELU(
        alpha -> z -> z > 0 ? z : alpha * Math.expm1(z),
        alpha -> z -> z > 0 ? 1 : alpha * Math.exp(z)),
    SWISH(
        alpha -> z -> z * Scalar.logistic(z),
        alpha ->
            z -> {
              final double s = Scalar.logistic(z);
              return s + z * s * (1 - s);
            });

    private final Parametrised value;
    private final Parametrised slope;

    Scalar(Parametrised value, Parametrised slope) {
      this.value = value;
      this.slope = slope;
    }

    /** Numerically stable logistic function: never exponentiates a positive number. */
    private static double logistic(double z) {
      if (z >= 0) {
        return 1 / (1 + Math.exp(-z));
      }
      final double e = Math.exp(z);
      return e / (1 + e);
    }

    INDArray value(INDArray z, double alpha) {
      return ArrayHelper.map(z, value.with(alpha));
    }

    INDArray derivative(INDArray z, double alpha) {
      return ArrayHelper.map(z, slope.with(alpha));
    }
  }

  public static INDArray sigmoid(INDArray z) {
    return Scalar.SIGMOID.value(z, Double.NaN);
  }

  public static INDArray sigmoidDerivative(INDArray z) {
    return Scalar.SIGMOID.derivative(z, Double.NaN);
  }

  public static INDArray tanh(INDArray z) {
    return Scalar.TANH.value(z, Double.NaN);
  }

  public static INDArray tanhDerivative(INDArray z) {
    return Scalar.TANH.derivative(z, Double.NaN);
  }

  public static INDArray relu(INDArray z) {
    return Scalar.RELU.value(z, Double.NaN);
  }

  public static INDArray reluDerivative(INDArray z) {
    return Scalar.RELU.derivative(z, Double.NaN);
  }

  public static INDArray leakyRelu(INDArray z, double alpha) {
    return Scalar.LEAKY_RELU.value(z, alpha);
  }

  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return Scalar.LEAKY_RELU.derivative(z, alpha);
  }

  public static INDArray elu(INDArray z, double alpha) {
    return Scalar.ELU.value(z, alpha);
  }

  public static INDArray eluDerivative(INDArray z, double alpha) {
    return Scalar.ELU.derivative(z, alpha);
  }

  public static INDArray swish(INDArray z) {
    return Scalar.SWISH.value(z, Double.NaN);
  }

  public static INDArray swishDerivative(INDArray z) {
    return Scalar.SWISH.derivative(z, Double.NaN);
  }

  /** Prints a table of all functions. */
  public static void main(String[] args) {
    Map<String, UnaryOperator<INDArray>> functions = new LinkedHashMap<>();
    functions.put("sigmoid", Activations::sigmoid);
    functions.put("tanh", Activations::tanh);
    functions.put("relu", Activations::relu);
    functions.put("swish", Activations::swish);
    INDArray z = Nd4j.linspace(-2, 2, 5);
    TablePrinter table = new TablePrinter().row("function", "values");
    functions.forEach((name, f) -> table.row(name, f.apply(z)));
    table.print();
  }
}
