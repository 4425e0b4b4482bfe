package p02.oracle;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;

/**
 * A distribution that weights are drawn from.
 *
 * @param kind its shape
 * @param mean μ
 * @param deviation its standard deviation; 0 where every weight is the same
 */
public record Law(Kind kind, double mean, double deviation) {
  /** A shape. */
  public enum Kind {
    /** Bell-shaped. */
    NORMAL(3),
    /** Every number of an interval alike. */
    UNIFORM(1.8);

    private final double kurtosis;

    Kind(double kurtosis) {
      this.kurtosis = kurtosis;
    }

    /** {@code E (x − μ)⁴ / σ⁴}. */
    public double kurtosis() {
      return kurtosis;
    }
  }

  /** {@code N(μ, σ²)}. */
  public static Law normal(double mean, double deviation) {
    return new Law(Kind.NORMAL, mean, Math.abs(deviation));
  }

  /** {@code U(low, high)}. */
  public static Law uniform(double low, double high) {
    return new Law(Kind.UNIFORM, (low + high) / 2, (high - low) / Math.sqrt(12));
  }

  /** The uniform law around 0 with this standard deviation. */
  public static Law uniformOf(double deviation) {
    return new Law(Kind.UNIFORM, 0, deviation);
  }

  /** Commons Math's distribution; there is none if every weight is the same. */
  public RealDistribution distribution() {
    double half = Math.sqrt(3) * deviation;
    return kind == Kind.NORMAL
        ? new NormalDistribution(null, mean, deviation)
        : new UniformRealDistribution(null, mean - half, mean + half);
  }
}
