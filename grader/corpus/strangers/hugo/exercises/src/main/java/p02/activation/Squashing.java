package p02.activation;

import java.util.function.DoubleBinaryOperator;

/** Functions whose slope is told by their value. */
public enum Squashing implements Differentiable {
  LOGISTIC((z, unused) -> 1 / (1 + Math.exp(-z))) {
    @Override
    protected double slopeFromValue(double y) {
      return y * (1 - y);
    }
  },
  TANH((z, unused) -> Math.tanh(z)) {
    @Override
    protected double slopeFromValue(double y) {
      return 1 - y * y;
    }
  };

  private final DoubleBinaryOperator formula;

  Squashing(DoubleBinaryOperator formula) {
    this.formula = formula;
  }

  protected abstract double slopeFromValue(double y);

  @Override
  public double value(double z) {
    return formula.applyAsDouble(z, Double.NaN);
  }

  @Override
  public final double slope(double z) {
    return slopeFromValue(value(z));
  }
}
