package p02.tutorial21;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fp.Nd;

/** Activation functions and their derivatives: functions of a number, lifted to arrays. */
public final class Activations {
  private Activations() {}

  private static final DoubleUnaryOperator SIGMOID = z -> 1 / (1 + Math.exp(-z));
  private static final DoublePredicate POSITIVE = z -> z > 0;

  private static DoubleUnaryOperator piecewise(
      DoublePredicate where, DoubleUnaryOperator yes, DoubleUnaryOperator no) {
    return z -> (where.test(z) ? yes : no).applyAsDouble(z);
  }

  private static DoubleUnaryOperator combine(
      DoubleBinaryOperator op, DoubleUnaryOperator f, DoubleUnaryOperator g) {
    return z -> op.applyAsDouble(f.applyAsDouble(z), g.applyAsDouble(z));
  }

  private static DoubleUnaryOperator konst(double c) {
    return z -> c;
  }

  private static final DoubleUnaryOperator SIGMOID_SLOPE = SIGMOID.andThen(s -> s * (1 - s));

  private static final DoubleFunction<DoubleUnaryOperator> LEAKY =
      a -> piecewise(POSITIVE, DoubleUnaryOperator.identity(), z -> a * z);

  public static INDArray sigmoid(INDArray z) {
    return Nd.lift(SIGMOID).apply(z);
  }

  public static INDArray sigmoidDerivative(INDArray z) {
    return Nd.lift(SIGMOID_SLOPE).apply(z);
  }

  public static INDArray tanh(INDArray z) {
    return Nd.lift(Math::tanh).apply(z);
  }

  public static INDArray tanhDerivative(INDArray z) {
    DoubleUnaryOperator tanh = Math::tanh;
    return Nd.lift(tanh.andThen(t -> 1 - t * t)).apply(z);
  }

  public static INDArray relu(INDArray z) {
    return Nd.lift(piecewise(POSITIVE, DoubleUnaryOperator.identity(), konst(0))).apply(z);
  }

  public static INDArray reluDerivative(INDArray z) {
    return Nd.lift(piecewise(POSITIVE, konst(1), konst(0))).apply(z);
  }

  public static INDArray leakyRelu(INDArray z, double alpha) {
    return Nd.lift(LEAKY.apply(alpha)).apply(z);
  }

  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return Nd.lift(piecewise(POSITIVE, konst(1), konst(alpha))).apply(z);
  }

  public static INDArray elu(INDArray z, double alpha) {
    DoubleUnaryOperator expm1 = Math::expm1;
    return Nd.lift(
            piecewise(POSITIVE, DoubleUnaryOperator.identity(), expm1.andThen(e -> alpha * e)))
        .apply(z);
  }

  public static INDArray eluDerivative(INDArray z, double alpha) {
    DoubleUnaryOperator exp = Math::exp;
    return Nd.lift(piecewise(POSITIVE, konst(1), exp.andThen(e -> alpha * e))).apply(z);
  }

  public static INDArray swish(INDArray z) {
    return Nd.lift(combine((a, b) -> a * b, DoubleUnaryOperator.identity(), SIGMOID)).apply(z);
  }

  public static INDArray swishDerivative(INDArray z) {
    DoubleUnaryOperator second =
        combine((a, b) -> a * b, DoubleUnaryOperator.identity(), SIGMOID_SLOPE);
    return Nd.lift(combine(Double::sum, SIGMOID, second)).apply(z);
  }
}
