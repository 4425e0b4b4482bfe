package p02.lab.plot;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * A line through points, with a band around it if low and high are not empty.
 *
 * @param name what the legend calls it; lines of one name share a colour
 * @param x where
 * @param y how high, as long as x; NaN leaves a gap
 * @param low the band's lower edge, as long as x or empty
 * @param high the band's upper edge, as long as x or empty
 */
public record Line(String name, double[] x, double[] y, double[] low, double[] high) {
  private static final double[] NO_BAND = {};

  /**
   * Checks that the arrays fit together.
   *
   * @throws IllegalArgumentException if they do not
   */
  public Line {
    boolean band = low.length > 0 || high.length > 0;
    if (x.length != y.length || band && (low.length != x.length || high.length != x.length)) {
      throw new IllegalArgumentException(
          "line %s has %d x, %d y, %d low and %d high values"
              .formatted(name, x.length, y.length, low.length, high.length));
    }
  }

  /** A line through (x, y). */
  public static Line of(String name, double[] x, double[] y) {
    return new Line(name, x, y, NO_BAND, NO_BAND);
  }

  /** A line through (1, y₁), (2, y₂), …: one value for each epoch. */
  public static Line byEpoch(String name, double[] y) {
    return of(name, fromOne(y.length), y);
  }

  /** The same for one value for each layer. */
  public static Line byLayer(String name, double[] y) {
    return of(name, fromOne(y.length), y);
  }

  /**
   * The mean over several runs, with a band of one standard deviation (of the sample, n − 1) to
   * either side. Where runs have different lengths, each epoch is the mean of those that reached
   * it.
   *
   * @param runs one array for each run, one value for each epoch
   */
  public static Line meanByEpoch(String name, List<double[]> runs) {
    int epochs = runs.stream().mapToInt(run -> run.length).max().orElse(0);
    double[] mean = new double[epochs];
    double[] low = new double[epochs];
    double[] high = new double[epochs];
    for (int epoch = 0; epoch < epochs; epoch++) {
      SummaryStatistics values = new SummaryStatistics();
      for (double[] run : runs) {
        if (epoch < run.length) {
          values.addValue(run[epoch]);
        }
      }
      mean[epoch] = values.getMean();
      low[epoch] = values.getMean() - values.getStandardDeviation();
      high[epoch] = values.getMean() + values.getStandardDeviation();
    }
    return new Line(name, fromOne(epochs), mean, low, high);
  }

  private static double[] fromOne(int count) {
    return IntStream.rangeClosed(1, count).asDoubleStream().toArray();
  }
}
