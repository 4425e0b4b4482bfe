package p02.fp;

import java.util.function.UnaryOperator;

/** a + bε with ε² = 0: forward-mode automatic differentiation. */
public record Dual(double value, double slope) {
  public static Dual constant(double c) {
    return new Dual(c, 0);
  }

  public static Dual variable(double x) {
    return new Dual(x, 1);
  }

  /** The chain rule. */
  private Dual chain(double f, double derivative) {
    return new Dual(f, derivative * slope);
  }

  public Dual plus(Dual o) {
    return new Dual(value + o.value, slope + o.slope);
  }

  public Dual plus(double c) {
    return plus(constant(c));
  }

  public Dual times(Dual o) {
    return new Dual(value * o.value, value * o.slope + slope * o.value);
  }

  public Dual times(double c) {
    return times(constant(c));
  }

  public Dual squared() {
    return times(this);
  }

  public Dual exp() {
    return chain(Math.exp(value), Math.exp(value));
  }

  public Dual expm1() {
    return chain(Math.expm1(value), Math.exp(value));
  }

  public Dual tanh() {
    return chain(Math.tanh(value), 1 - Math.tanh(value) * Math.tanh(value));
  }

  public Dual abs() {
    return chain(Math.abs(value), Math.signum(value));
  }

  public Dual sigmoid() {
    return chain(logistic(value), logistic(value) * logistic(-value));
  }

  private static double logistic(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  public static double valueOf(UnaryOperator<Dual> f, double x) {
    return f.apply(variable(x)).value();
  }

  public static double slopeOf(UnaryOperator<Dual> f, double x) {
    return f.apply(variable(x)).slope();
  }
}
