package p02.kit.nn;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.kit.nn.fast.Shapes;

/**
 * An activation function f, applied to every pre-activation z: its value f(z) and its derivative
 * f′(z).
 *
 * <p>Two methods are enough for one of your own: {@code Activation.of("swish", Activations::swish,
 * Activations::swishDerivative)}.
 */
public interface Activation {

  /** The name in tables and plots, as {@code ReLU}. */
  String name();

  /**
   * Computes f(z), elementwise.
   *
   * @param z pre-activations, any shape, left unchanged
   * @return a new array of the same shape
   */
  INDArray value(INDArray z);

  /**
   * Computes f′(z), elementwise.
   *
   * @param z pre-activations, any shape, left unchanged
   * @return a new array of the same shape
   */
  INDArray derivative(INDArray z);

  /**
   * Writes f(z) into an array that is there already. Training calls this one.
   *
   * @param z pre-activations {@code [n, units]}, left unchanged
   * @param result same shape, overwritten
   */
  default void valueInto(INDArray z, INDArray result) {
    result.assign(Shapes.sameShape(name(), value(z), z));
  }

  /**
   * Turns ∂L/∂f(z) into ∂L/∂z, in place: multiplies it by f′(z). Training calls this one.
   *
   * @param z pre-activations {@code [n, units]}, left unchanged
   * @param value f(z), left unchanged: many derivatives are cheaper from it
   * @param gradient ∂L/∂f(z), same shape, becomes ∂L/∂z
   */
  default void backInto(INDArray z, INDArray value, INDArray gradient) {
    INDArray derivative = Shapes.sameShape("the derivative of " + name(), derivative(z), z);
    gradient.muli(derivative.castTo(gradient.dataType()));
  }

  /**
   * An activation from two functions of an array.
   *
   * @param name for tables and plots
   * @param value f, which must not change its argument
   * @param derivative f′, which must not change its argument
   */
  static Activation of(
      String name, UnaryOperator<INDArray> value, UnaryOperator<INDArray> derivative) {
    return new ActivationOfFunctions(name, value, derivative);
  }

  /** f(z) = z. */
  static Activation identity() {
    return BuiltInActivation.IDENTITY;
  }

  /** f(z) = max(0, z), with f′(0) = 0. */
  static Activation relu() {
    return BuiltInActivation.RELU;
  }

  /** f(z) = 1 / (1 + e⁻ᶻ). */
  static Activation sigmoid() {
    return BuiltInActivation.SIGMOID;
  }

  /** f(z) = (eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ). */
  static Activation tanh() {
    return BuiltInActivation.TANH;
  }
}
