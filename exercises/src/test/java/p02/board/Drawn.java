package p02.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Weights that are drawn from a seed. What is asked of them holds for right weights but for one case in ten
 * thousand millions: seven standard errors of mean and variance, as much for the whole distribution, and eight for
 * what weights tell of others.
 */
public record Drawn(String call, LongFunction<INDArray> maker) {
  private static final double ERRORS = 7;

  /** Compares shape, mean, standard deviation and distribution. */
  public void follow(RealDistribution law, long rows, long columns) {
    INDArray weights = maker.apply(1);
    Expect.require(weights != null, call + Expect.NULL);
    Expect.require(
        Arrays.equals(weights.shape(), new long[] {rows, columns}),
        "%s should have the shape [fanOut, fanIn] = [%d, %d], but yours has the shape %s."
            .formatted(call, rows, columns, Arrays.toString(weights.shape())));
    double[] numbers = weights.dup('c').data().asDouble();
    double deviation = Math.sqrt(law.getNumericalVariance());
    double mean = StatUtils.mean(numbers);
    Expect.require(
        Math.abs(mean) <= ERRORS * deviation / Math.sqrt(numbers.length),
        "%s: the mean of all weights should be near 0, but yours is %s.".formatted(call, mean));
    double yours = Math.sqrt(StatUtils.populationVariance(numbers));
    Expect.require(
        Math.abs(yours / deviation - 1) <= ERRORS / Math.sqrt(2.0 * numbers.length),
        String.format(
            Locale.ROOT,
            "%s: the standard deviation of all weights should be near %.5f, but yours is %.5f.",
            call,
            deviation,
            yours));
    distributed(law, numbers, (int) columns);
  }

  private void distributed(RealDistribution law, double[] numbers, int columns) {
    double[] first = Arrays.copyOfRange(numbers, 0, columns);
    Expect.require(
        !Arrays.equals(first, Arrays.copyOfRange(numbers, columns, 2 * columns)),
        call + ": the first two rows hold the same numbers. Draw each weight anew.");
    independent(numbers, columns);
    double apart = new KolmogorovSmirnovTest().kolmogorovSmirnovStatistic(law, numbers);
    Expect.require(
        apart <= Math.sqrt(Math.log(2 / 1e-10) / (2 * numbers.length)),
        call + ": mean and spread are right, but the distribution is another one. Normal or uniform?");
  }

  /** A thousand and more weights that come twice, or weights that tell those after them, are no draw. */
  private void independent(double[] numbers, int columns) {
    long different = Arrays.stream(numbers).distinct().count();
    Expect.require(
        different >= 0.95 * numbers.length,
        "%s: only %d of %d weights are different. Draw each weight anew."
            .formatted(call, different, numbers.length));
    IntStream.concat(IntStream.rangeClosed(1, 200), IntStream.rangeClosed(1, 50).map(rows -> rows * columns))
        .forEach(lag -> notTogether(numbers, lag));
  }

  private void notTogether(double[] numbers, int lag) {
    double mean = StatUtils.mean(numbers);
    double sum = 0;
    for (int i = lag; i < numbers.length; i++) {
      sum += (numbers[i] - mean) * (numbers[i - lag] - mean);
    }
    double together = sum / StatUtils.populationVariance(numbers) / Math.sqrt(numbers.length - lag);
    Expect.require(
        Math.abs(together) <= 8,
        "%s: a weight and the one %d places after it hang together, as numbers that are drawn do not. Draw each weight with a random generator."
            .formatted(call, lag));
  }

  /** The same seed must give the same weights, with another call between. */
  public void again() {
    double[] one = numbers(1);
    numbers(5);
    Expect.require(
        Arrays.equals(one, numbers(1)),
        call + " gives other weights when it is called once more with the same seed. Begin a generator at seed in each call.");
  }

  /** Another seed must give other weights. */
  public void otherwise() {
    Expect.require(
        !Arrays.equals(numbers(1), numbers(2)),
        call + " gives the same weights for seed = 1 and seed = 2. Does your generator begin at seed?");
  }

  private double[] numbers(long seed) {
    return maker.apply(seed).dup('c').data().asDouble();
  }
}
