package p02.init;

import java.util.function.DoubleSupplier;
import java.util.function.LongFunction;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.random.Well19937c;

/** Where single weights come from: seed to supplier. */
@FunctionalInterface
public interface Scheme extends LongFunction<DoubleSupplier> {
  static Scheme constant(double value) {
    return seed -> () -> value;
  }

  static Scheme normal(double deviation) {
    return seed -> sampler(new NormalDistribution(new Well19937c(seed), 0, deviation));
  }

  static Scheme uniform(double bound) {
    return seed -> sampler(new UniformRealDistribution(new Well19937c(seed), -bound, bound));
  }

  private static DoubleSupplier sampler(RealDistribution distribution) {
    return distribution::sample;
  }
}
