package p02.activation;

/** The product of two functions, with the product rule. */
public record Product(Differentiable u, Differentiable v) implements Differentiable {
  public static final Differentiable IDENTITY = Differentiable.of(z -> z, z -> 1);

  @Override
  public double value(double z) {
    return u.value(z) * v.value(z);
  }

  @Override
  public double slope(double z) {
    return u.slope(z) * v.value(z) + u.value(z) * v.slope(z);
  }
}
