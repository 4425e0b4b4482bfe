package p02.functions;

/** tanh, a stretched sigmoid. */
public final class HyperbolicTangent extends SmoothActivation {
  private final Activation sigmoid = new Sigmoid();

  @Override
  public double value(double z) {
    return 2 * sigmoid.value(2 * z) - 1;
  }

  @Override
  public double slope(double z) {
    return 4 * sigmoid.slope(2 * z);
  }
}
