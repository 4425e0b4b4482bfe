package p02.functions;

/** The identity right of 0, something else left of it. */
public abstract class KinkedActivation implements Activation {
  protected abstract double left(double z);

  protected abstract double leftSlope(double z);

  @Override
  public double value(double z) {
    return z > 0 ? z : left(z);
  }

  @Override
  public double slope(double z) {
    return z > 0 ? 1 : leftSlope(z);
  }

  @Override
  public <R> R accept(ActivationVisitor<R> visitor) {
    return visitor.visitKinked(this);
  }
}
