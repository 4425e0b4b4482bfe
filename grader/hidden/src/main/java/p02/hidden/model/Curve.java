package p02.hidden.model;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * One activation function.
 *
 * @param value z and α to its value
 * @param slope z and α to its derivative
 */
public record Curve(DoubleBinaryOperator value, DoubleBinaryOperator slope) {
  /** A function without α. */
  public static Curve of(DoubleUnaryOperator value, DoubleUnaryOperator slope) {
    return new Curve((z, alpha) -> value.applyAsDouble(z), (z, alpha) -> slope.applyAsDouble(z));
  }

  /** Another value. */
  public Curve value(DoubleBinaryOperator other) {
    return new Curve(other, slope);
  }

  /** Another value of a function without α. */
  public Curve value(DoubleUnaryOperator other) {
    return new Curve((z, alpha) -> other.applyAsDouble(z), slope);
  }

  /** Another derivative. */
  public Curve slope(DoubleBinaryOperator other) {
    return new Curve(value, other);
  }

  /** Another derivative of a function without α. */
  public Curve slope(DoubleUnaryOperator other) {
    return new Curve(value, (z, alpha) -> other.applyAsDouble(z));
  }

  /** Its value at z, where there is no α. */
  public double at(double z) {
    return value.applyAsDouble(z, 0);
  }
}
