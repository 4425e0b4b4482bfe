package p02.activation;

/** Two slopes. */
class Leaky extends PointwiseActivation {
  private final double alpha;

  Leaky(double alpha) {
    this.alpha = alpha;
  }

  @Override
  protected double slope(double z) {
    return z > 0 ? 1 : alpha;
  }

  @Override
  protected double value(double z) {
    return slope(z) * z;
  }
}
