package p02.hidden.model;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * One activation function.
 *
 * @param value z and α to its value
 * @param slope z and α to its derivative
 */
public record ActivationFunction(DoubleBinaryOperator value, DoubleBinaryOperator slope) {
  /** A function without α. */
  public static ActivationFunction of(DoubleUnaryOperator value, DoubleUnaryOperator slope) {
    return new ActivationFunction(
        (z, alpha) -> value.applyAsDouble(z), (z, alpha) -> slope.applyAsDouble(z));
  }

  /** Another value. */
  public ActivationFunction value(DoubleBinaryOperator other) {
    return new ActivationFunction(other, slope);
  }

  /** Another value of a function without α. */
  public ActivationFunction value(DoubleUnaryOperator other) {
    return new ActivationFunction((z, alpha) -> other.applyAsDouble(z), slope);
  }

  /** Another derivative. */
  public ActivationFunction slope(DoubleBinaryOperator other) {
    return new ActivationFunction(value, other);
  }

  /** Another derivative of a function without α. */
  public ActivationFunction slope(DoubleUnaryOperator other) {
    return new ActivationFunction(value, (z, alpha) -> other.applyAsDouble(z));
  }

  /** Its value at z, where there is no α. */
  public double at(double z) {
    return value.applyAsDouble(z, 0);
  }
}
