package p02.surfaces;

/** Decorator: first and second weight change places. */
public record Swapped(Surface.Term inner) implements Surface.Term {
  @Override
  public double applyAsDouble(double a, double b) {
    return inner.applyAsDouble(b, a);
  }

  @Override
  public double byFirst(double a, double b) {
    return inner.bySecond(b, a);
  }

  @Override
  public double bySecond(double a, double b) {
    return inner.byFirst(b, a);
  }
}
