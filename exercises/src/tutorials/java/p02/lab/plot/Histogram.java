package p02.lab.plot;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * How often values fall into bins of one width.
 *
 * @param name what stands above it, such as the layer
 * @param from the first bin's lower edge
 * @param width of a bin
 * @param counts how many values fell into each bin
 * @param mean of all values
 * @param deviation of all values (divided by n)
 * @param left how many values were not finite and stand in no bin
 */
public record Histogram(
    String name,
    double from,
    double width,
    long[] counts,
    double mean,
    double deviation,
    long left) {

  /** Counts the values of an array of any shape between its least and its greatest. */
  public static Histogram of(String name, INDArray values, int bins) {
    return of(name, values.dup('c').data().asDouble(), bins);
  }

  /**
   * Counts values between the least and the greatest.
   *
   * @throws IllegalArgumentException if none is finite, or for less than one bin
   */
  public static Histogram of(String name, double[] values, int bins) {
    double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
    if (finite.length == 0 || bins < 1) {
      throw new IllegalArgumentException(
          "a histogram of %s has %d finite values and %d bins"
              .formatted(name, finite.length, bins));
    }
    double from = Arrays.stream(finite).min().getAsDouble();
    double to = Arrays.stream(finite).max().getAsDouble();
    // Values that are all the same get one unit around them.
    double start = to > from ? from : from - 0.5;
    double width = to > from ? (to - from) / bins : 1.0 / bins;
    long[] counts = new long[bins];
    for (double value : finite) {
      counts[Math.min(bins - 1, (int) ((value - start) / width))]++;
    }
    double mean = Arrays.stream(finite).average().getAsDouble();
    double variance =
        Arrays.stream(finite).map(v -> (v - mean) * (v - mean)).average().getAsDouble();
    return new Histogram(
        name, start, width, counts, mean, Math.sqrt(variance), values.length - finite.length);
  }
}
