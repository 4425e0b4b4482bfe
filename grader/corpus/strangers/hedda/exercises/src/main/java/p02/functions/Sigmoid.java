package p02.functions;

/** The logistic function. */
public final class Sigmoid extends SmoothActivation {
  @Override
  public double value(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  @Override
  public double slope(double z) {
    double s = value(z);
    return s * (1 - s);
  }
}
