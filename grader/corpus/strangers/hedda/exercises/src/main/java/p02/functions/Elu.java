package p02.functions;

/** Exponential on the left. */
public final class Elu extends KinkedActivation {
  private final double alpha;

  public Elu(double alpha) {
    this.alpha = alpha;
  }

  @Override
  protected double left(double z) {
    return alpha * Math.expm1(z);
  }

  @Override
  protected double leftSlope(double z) {
    return alpha * Math.exp(z);
  }
}
