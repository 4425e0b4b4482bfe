package p02.hidden.tutorial12;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/**
 * How well a thousand examples were shuffled.
 *
 * <p>A right shuffle is taken for another order with less than 1e-8: in a random order of n
 * examples, the correlation of place and number times √(n − 1) is nearly normal, and beyond {@value
 * #SIGMAS} with 2e-9; neighbours that follow each other are nearly Poisson with mean 2, and {@value
 * #NEIGHBOURS} of them come with 2e-12.
 */
enum Order {
  /** Shuffled. */
  AT_RANDOM,
  /** As they were counted, up or down. */
  NOT_SHUFFLED,
  /** The low numbers come first, or last. */
  NEARLY_NOT_SHUFFLED,
  /** Neighbours stay together. */
  IN_RUNS,
  /**
   * Each number is as far from the one a few places before it, counted on from the first after the
   * last: on one line of even steps, or on several laid into one another.
   */
  IN_EVEN_STEPS,
  /** Of orders of several seeds: they are one. */
  THE_SAME,
  /** Of orders of several seeds: many examples have the same places. */
  ALIKE;

  private static final double SIGMAS = 6;
  private static final int NEIGHBOURS = 20;

  /**
   * Of all steps, the share that are alike where none was drawn. Shuffles by generators that repeat
   * after 256 numbers, which are poor but random to those who wrote them, reach three quarters.
   */
  private static final double EVEN = 0.9;

  /** Lines of even steps that may be laid into one another. */
  private static final int LINES = 16;

  /** Of fewer numbers a line says nothing. */
  private static final int SHORTEST = 50;

  static Order of(int[] order) {
    long up = steps(order, 1);
    long down = steps(order, -1);
    if (order.length < 2 || Math.max(up, down) == order.length - 1) {
      return NOT_SHUFFLED;
    } else if (Math.abs(correlation(order)) * Math.sqrt(order.length - 1.0) > SIGMAS) {
      return NEARLY_NOT_SHUFFLED;
    }
    if (up + down >= NEIGHBOURS) {
      return IN_RUNS;
    }
    return isInEvenSteps(order) ? IN_EVEN_STEPS : AT_RANDOM;
  }

  /** Each line may begin anew at the end of all numbers, or at that of its own share of them. */
  private static boolean isInEvenSteps(int[] order) {
    return IntStream.rangeClosed(1, Math.max(1, Math.min(LINES, order.length / SHORTEST)))
        .anyMatch(
            lines ->
                isInEvenSteps(order, lines, order.length)
                    || isInEvenSteps(order, lines, order.length / lines)
                    || isInEvenSteps(order, lines, order.length / lines + 1));
  }

  private static boolean isInEvenSteps(int[] order, int lines, int around) {
    int[] steps =
        IntStream.range(lines, order.length)
            .map(i -> Math.floorMod(order[i] - order[i - lines], around))
            .sorted()
            .toArray();
    // What more than half are is the one in the middle.
    int most = steps[steps.length / 2];
    return Arrays.stream(steps).filter(step -> step == most).count() >= EVEN * steps.length;
  }

  private static long steps(int[] order, int step) {
    return IntStream.range(1, order.length).filter(i -> order[i] == order[i - 1] + step).count();
  }

  /** How many examples stand beside the next one, or the one before. */
  static long neighbours(int[] order) {
    return steps(order, 1) + steps(order, -1);
  }

  /** Of places and numbers. */
  static double correlation(int[] order) {
    double[] places = IntStream.range(0, order.length).asDoubleStream().toArray();
    double[] numbers = Arrays.stream(order).asDoubleStream().toArray();
    return new PearsonsCorrelation().correlation(places, numbers);
  }
}
