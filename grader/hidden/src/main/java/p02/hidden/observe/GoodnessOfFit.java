package p02.hidden.observe;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import p02.oracle.Law;

/**
 * How well numbers that were drawn at random fit a law, by five tests; each gives its statistic in
 * units of what it lets pass, so that more than 1 rejects.
 *
 * <ul>
 *   <li>mean and variance: {@value #SIGMAS} standard errors. A right sample is rejected with
 *       probability 2.6e-12 if the statistic were exactly normal; the skewness of the variance of
 *       10,000 normal numbers makes that less than 2e-11.
 *   <li>kurtosis, where there are {@value #MANY} numbers or more: {@value #SIGMAS_OF_KURTOSIS}
 *       standard errors of a normal sample's, {@code √(24 / n)}. Its skewness, {@code √(216 / n)},
 *       makes a right sample's rejection about 1e-13. A logistic law, whose distribution is too
 *       near to the normal one's for the test below, is 1.2 away.
 *   <li>Kolmogorov and Smirnov: by Massart's inequality {@code P(√n D > x) ≤ 2 exp(−2 x²)},
 *       whatever n and the law, rejected with probability {@value #KOLMOGOROV} at most; and where
 *       there are {@value #MANY} numbers or more, {@code √n D} below {@value #TOO_GOOD}, which has
 *       less than 1e-12, too: nothing was drawn then, but laid out by the law.
 *   <li>that none hangs on others: {@link SerialDependence}.
 * </ul>
 *
 * Twelve samples, which is more than all tests take together, are rejected with less than 1e-9.
 */
public final class GoodnessOfFit {
  private static final double SIGMAS = 7;
  private static final double KOLMOGOROV = 1e-12;
  private static final double SIGMAS_OF_KURTOSIS = 10;
  private static final int MANY = 10_000;
  private static final double TOO_GOOD = 0.2;

  private final double[] numbers;
  private final double mean;
  private final double variance;
  private final int columns;
  private final Map<Law, Double> known = new HashMap<>();
  private OptionalDouble dependence = OptionalDouble.empty();

  GoodnessOfFit(double[] numbers, int columns) {
    this.numbers = numbers;
    this.columns = columns;
    this.mean = StatUtils.mean(numbers);
    this.variance = StatUtils.populationVariance(numbers, mean);
  }

  /** The worst of the five; the slow ones only if the others let it pass. */
  public double worst(Law law) {
    return known.computeIfAbsent(law, this::compute);
  }

  private double compute(Law law) {
    if (law.deviation() == 0 || !Double.isFinite(law.deviation())) {
      boolean same = Arrays.stream(numbers).allMatch(each -> Math.abs(each - law.mean()) < 1e-12);
      return same ? 0 : Double.POSITIVE_INFINITY;
    } else if (!Double.isFinite(mean) || !Double.isFinite(variance)) {
      return Double.POSITIVE_INFINITY;
    }
    double moments = moments(law, mean, variance, numbers.length);
    if (moments > 1) {
      return moments;
    }
    return DoubleStream.of(moments, kurtosis(law), kolmogorov(law), dependence())
        .max()
        .orElseThrow();
  }

  /** Whatever the law. */
  private double dependence() {
    if (dependence.isEmpty()) {
      dependence = OptionalDouble.of(SerialDependence.worst(numbers, columns));
    }
    return dependence.getAsDouble();
  }

  private double kurtosis(Law law) {
    if (numbers.length < MANY) {
      return 0;
    }
    double fourth =
        Arrays.stream(numbers).map(each -> Math.pow(each - mean, 4)).average().orElse(0);
    double apart = Math.abs(fourth / (variance * variance) - law.kind().kurtosis());
    return apart / (SIGMAS_OF_KURTOSIS * Math.sqrt(24.0 / numbers.length));
  }

  private double kolmogorov(Law law) {
    double apart =
        new KolmogorovSmirnovTest().kolmogorovSmirnovStatistic(law.distribution(), numbers);
    boolean laidOut = numbers.length >= MANY && apart * Math.sqrt(numbers.length) < TOO_GOOD;
    return laidOut ? Double.POSITIVE_INFINITY : apart / critical(numbers.length);
  }

  /** How far apart two laws are for {@code n} numbers, in the same units. */
  public static double apart(Law one, Law other, int n) {
    if (one.equals(other)) {
      return 0;
    } else if (one.deviation() == 0 || other.deviation() == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double variance = one.deviation() * one.deviation();
    double most =
        grid(one, other)
            .map(x -> Math.abs(cumulative(one, x) - cumulative(other, x)))
            .max()
            .orElseThrow();
    return Math.max(moments(other, one.mean(), variance, n), most / critical(n));
  }

  private static double cumulative(Law law, double x) {
    return law.distribution().cumulativeProbability(x);
  }

  private static DoubleStream grid(Law one, Law other) {
    return DoubleStream.iterate(-4, step -> step <= 4, step -> step + 0.05)
        .flatMap(
            step ->
                DoubleStream.of(
                    one.mean() + step * one.deviation(), other.mean() + step * other.deviation()));
  }

  private static double moments(Law law, double mean, double variance, int n) {
    double expected = law.deviation() * law.deviation();
    double ofMean = Math.abs(mean - law.mean()) / (law.deviation() / Math.sqrt(n));
    double ofVariance =
        Math.abs(variance - expected) / (expected * Math.sqrt((law.kind().kurtosis() - 1) / n));
    return Math.max(ofMean, ofVariance) / SIGMAS;
  }

  private static double critical(int n) {
    return Math.sqrt(Math.log(2 / KOLMOGOROV) / (2 * n));
  }
}
