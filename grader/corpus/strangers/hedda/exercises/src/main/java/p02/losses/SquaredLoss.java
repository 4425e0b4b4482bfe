package p02.losses;

/** (y - f)². */
public final class SquaredLoss implements Loss {
  @Override
  public double value(double prediction, double target, double variance) {
    return (target - prediction) * (target - prediction);
  }

  @Override
  public double derivative(double prediction, double target, double variance) {
    return 2 * (prediction - target);
  }
}
