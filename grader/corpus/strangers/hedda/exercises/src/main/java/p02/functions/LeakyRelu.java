package p02.functions;

/** A line with a bend. */
public class LeakyRelu extends KinkedActivation {
  private final double alpha;

  public LeakyRelu(double alpha) {
    this.alpha = alpha;
  }

  @Override
  protected double left(double z) {
    return alpha * z;
  }

  @Override
  protected double leftSlope(double z) {
    return alpha;
  }
}
