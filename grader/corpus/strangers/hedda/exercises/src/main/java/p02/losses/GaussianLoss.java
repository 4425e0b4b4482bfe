package p02.losses;

import org.apache.commons.math3.util.FastMath;

/** A negative log likelihood. */
public final class GaussianLoss implements Loss {
  private final Loss squared = new SquaredLoss();

  @Override
  public double value(double prediction, double target, double variance) {
    return FastMath.log(2 * FastMath.PI * variance) / 2
        + squared.value(prediction, target, 1) / (2 * variance);
  }

  @Override
  public double derivative(double prediction, double target, double variance) {
    return squared.derivative(prediction, target, 1) / (2 * variance);
  }
}
