package p02.activation;

import java.util.function.DoubleUnaryOperator;

/** A function with a slope. */
public interface Differentiable extends DoubleUnaryOperator {
  double value(double z);

  double slope(double z);

  @Override
  default double applyAsDouble(double z) {
    return value(z);
  }

  default DoubleUnaryOperator derivative() {
    return this::slope;
  }

  /** From two lambdas. */
  static Differentiable of(DoubleUnaryOperator value, DoubleUnaryOperator slope) {
    return new Differentiable() {
      @Override
      public double value(double z) {
        return value.applyAsDouble(z);
      }

      @Override
      public double slope(double z) {
        return slope.applyAsDouble(z);
      }
    };
  }
}
