package p02.problem32;

import java.util.function.DoubleUnaryOperator;

/** The two branches of the sigmoid, each safe on its side. */
enum Logistic implements DoubleUnaryOperator {
  RIGHT {
    @Override
    public double applyAsDouble(double z) {
      return 1 / (1 + Math.exp(-z));
    }
  },
  LEFT {
    @Override
    public double applyAsDouble(double z) {
      double e = Math.exp(z);
      return e / (1 + e);
    }
  };

  static Logistic at(double z) {
    return z < 0 ? LEFT : RIGHT;
  }
}
