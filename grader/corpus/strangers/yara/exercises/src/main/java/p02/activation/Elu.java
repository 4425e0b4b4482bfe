package p02.activation;

/** z, or alpha (e^z - 1). */
final class Elu extends PointwiseActivation {
  private final double alpha;

  Elu(double alpha) {
    this.alpha = alpha;
  }

  @Override
  protected double value(double z) {
    return z > 0 ? z : alpha * Math.expm1(z);
  }

  @Override
  protected double slope(double z) {
    return z > 0 ? 1 : alpha * Math.exp(z);
  }
}
