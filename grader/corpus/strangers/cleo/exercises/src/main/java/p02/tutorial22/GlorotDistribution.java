package p02.tutorial22;

import org.apache.commons.math3.distribution.AbstractRealDistribution;
import org.apache.commons.math3.exception.NumberIsTooLargeException;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.util.FastMath;

/** U(−a, a); sampled by inversion, as the superclass does it. */
final class GlorotDistribution extends AbstractRealDistribution {
  private static final long serialVersionUID = 1L;

  private final double a;

  GlorotDistribution(RandomGenerator rng, int fanIn, int fanOut) {
    super(rng);
    a = FastMath.sqrt(6) / FastMath.sqrt((double) fanIn + fanOut);
  }

  @Override
  public double density(double x) {
    return x < -a || x > a ? 0 : 1 / (2 * a);
  }

  @Override
  public double cumulativeProbability(double x) {
    if (x <= -a) {
      return 0;
    }
    return x >= a ? 1 : (x + a) / (2 * a);
  }

  @Override
  public double inverseCumulativeProbability(double p) {
    if (p < 0 || p > 1) {
      throw new NumberIsTooLargeException(p, 1, true);
    }
    return -a + 2 * a * p;
  }

  @Override
  public double getNumericalMean() {
    return 0;
  }

  @Override
  public double getNumericalVariance() {
    return a * a / 3;
  }

  @Override
  public double getSupportLowerBound() {
    return -a;
  }

  @Override
  public double getSupportUpperBound() {
    return a;
  }

  @Override
  public boolean isSupportLowerBoundInclusive() {
    return true;
  }

  @Override
  public boolean isSupportUpperBoundInclusive() {
    return true;
  }

  @Override
  public boolean isSupportConnected() {
    return true;
  }
}
