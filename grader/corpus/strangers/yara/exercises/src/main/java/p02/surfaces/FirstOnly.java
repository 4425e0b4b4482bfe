package p02.surfaces;

import java.util.function.DoubleUnaryOperator;

/** A term of the first weight. */
public record FirstOnly(DoubleUnaryOperator value, DoubleUnaryOperator slope)
    implements Surface.Term {
  @Override
  public double applyAsDouble(double a, double b) {
    return value.applyAsDouble(a);
  }

  @Override
  public double byFirst(double a, double b) {
    return slope.applyAsDouble(a);
  }

  @Override
  public double bySecond(double a, double b) {
    return 0;
  }
}
