package p02.fp;

import java.util.function.Function;

/** a + a′ε with ε² = 0: differentiates while it computes. */
public record Dual(double value, double slope) {
  public static Dual constant(double c) {
    return new Dual(c, 0);
  }

  public static Dual variable(double x) {
    return new Dual(x, 1);
  }

  public Dual plus(Dual o) {
    return new Dual(value + o.value, slope + o.slope);
  }

  public Dual plus(double c) {
    return plus(constant(c));
  }

  public Dual minus(double c) {
    return plus(-c);
  }

  public Dual times(Dual o) {
    return new Dual(value * o.value, slope * o.value + value * o.slope);
  }

  public Dual times(double c) {
    return new Dual(c * value, c * slope);
  }

  public Dual squared() {
    return times(this);
  }

  public Dual exp() {
    double e = Math.exp(value);
    return new Dual(e, e * slope);
  }

  public Dual tanh() {
    double t = Math.tanh(value);
    return new Dual(t, (1 - t * t) * slope);
  }

  public Dual abs() {
    return new Dual(Math.abs(value), Math.signum(value) * slope);
  }

  public Dual sigmoid() {
    return times(0.5).tanh().times(0.5).plus(0.5);
  }

  public static double slopeOf(Function<Dual, Dual> f, double x) {
    return f.apply(variable(x)).slope();
  }
}
