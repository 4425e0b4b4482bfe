package p02.tutorial21;

import java.util.function.DoubleUnaryOperator;

/** Functions that are the identity right of 0 and something else left of it. */
sealed interface Piecewise permits Piecewise.Leaky, Piecewise.Elu {
  double alpha();

  record Leaky(double alpha) implements Piecewise {}

  record Elu(double alpha) implements Piecewise {}

  private DoubleUnaryOperator left() {
    if (this instanceof Leaky leaky) {
      return z -> leaky.alpha() * z;
    } else if (this instanceof Elu elu) {
      return z -> elu.alpha() * Math.expm1(z);
    }
    throw new AssertionError("sealed: " + this);
  }

  private DoubleUnaryOperator leftSlope() {
    if (this instanceof Leaky leaky) {
      return z -> leaky.alpha();
    } else if (this instanceof Elu elu) {
      return z -> elu.alpha() * Math.exp(z);
    }
    throw new AssertionError("sealed: " + this);
  }

  default DoubleUnaryOperator value() {
    var left = left();
    return z -> z > 0 ? z : left.applyAsDouble(z);
  }

  default DoubleUnaryOperator slope() {
    var left = leftSlope();
    return z -> z > 0 ? 1 : left.applyAsDouble(z);
  }
}
