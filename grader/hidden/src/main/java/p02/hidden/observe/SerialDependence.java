package p02.hidden.observe;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.IntStream.Builder;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How far numbers that should be drawn one by one hang together: a list that follows its law may
 * still be laid out by a rule. In units of what is let pass, so that more than 1 rejects.
 *
 * <ul>
 *   <li>Numbers that come more than once: {@value #REPEATED} of all. Of 16,000 right ones of single
 *       precision, which have 2²³ different values at least, about 15 do, and 800 never.
 *   <li>The correlation of each number with the one so many places behind it, in its row and those
 *       after it or in its column: {@value #SIGMAS} standard errors. One is beyond that with
 *       1.3e-15, so that of all {@value #NEXT} + {@value #BELOW} of ten samples one is with less
 *       than 1e-11.
 * </ul>
 */
final class SerialDependence {
  private static final double REPEATED = 0.05;
  private static final double SIGMAS = 8;
  private static final int NEXT = 200;
  private static final int BELOW = 50;

  private SerialDependence() {}

  /** The worst of all, of numbers in C order. */
  static double worst(double[] numbers, int columns) {
    double different = Arrays.stream(numbers).distinct().count();
    double repeated = (1 - different / numbers.length) / REPEATED;
    double mean = StatUtils.mean(numbers);
    double variance = StatUtils.populationVariance(numbers, mean);
    double[] centred = Arrays.stream(numbers).map(each -> each - mean).toArray();
    double together =
        lags(columns)
            .filter(lag -> lag < numbers.length / 2)
            .mapToDouble(lag -> Math.abs(product(centred, lag)) / variance)
            .max()
            .orElse(0);
    return Math.max(repeated, together / SIGMAS);
  }

  private static IntStream lags(int columns) {
    Builder lags = IntStream.builder();
    IntStream.rangeClosed(1, NEXT).forEach(lags);
    IntStream.rangeClosed(1, BELOW).map(rows -> rows * columns).forEach(lags);
    return lags.build();
  }

  /** The sum of products of numbers so far apart, over its standard error for variance 1. */
  private static double product(double[] centred, int lag) {
    double sum = 0;
    for (int i = lag; i < centred.length; i++) {
      sum += centred[i] * centred[i - lag];
    }
    return sum / Math.sqrt(centred.length - (double) lag);
  }
}
