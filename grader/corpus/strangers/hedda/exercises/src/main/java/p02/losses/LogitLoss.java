package p02.losses;

import p02.functions.Activation;
import p02.functions.Sigmoid;

/** log(1 + eᶻ) − y z. */
public final class LogitLoss implements Loss {
  private final Activation sigmoid = new Sigmoid();

  @Override
  public double value(double z, double target, double variance) {
    return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - target * z;
  }

  @Override
  public double derivative(double z, double target, double variance) {
    return sigmoid.value(z) - target;
  }
}
