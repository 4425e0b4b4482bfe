package p02.hidden.tutorial12;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well several shuffles of the same examples are shuffled, together: one of a few examples says
 * little, eight say enough.
 *
 * <p>Right ones are taken for something else with less than 1e-9: the sum of k correlations times
 * √(n − 1) / √k is nearly normal, and beyond {@value #SIGMAS} with 3e-12; neighbours that follow
 * each other are nearly Poisson with mean 2k, places that agree with mean 1 a pair, and each is
 * beyond its mean by {@value #DEVIATIONS} deviations and a few with less than 1e-11.
 */
final class SeveralOrders {
  private static final double SIGMAS = 7;
  private static final double DEVIATIONS = 8;
  private static final double A_FEW = 8;

  private SeveralOrders() {}

  /** What they are, each by itself. Of one that all seeds have, eight say no more than one. */
  static Order together(List<int[]> orders) {
    int[] first = orders.get(0);
    if (orders.stream().allMatch(order -> Arrays.equals(order, first))) {
      return Order.of(first);
    } else if (areInRuns(orders)) {
      return Order.IN_RUNS;
    }
    double correlations =
        orders.stream()
            .mapToDouble(order -> Order.correlation(order) * Math.sqrt(order.length - 1.0))
            .sum();
    return Math.abs(correlations) > SIGMAS * Math.sqrt(orders.size())
        ? Order.NEARLY_NOT_SHUFFLED
        : Order.AT_RANDOM;
  }

  private static boolean areInRuns(List<int[]> orders) {
    return orders.stream().mapToLong(Order::neighbours).sum() > most(2.0 * orders.size());
  }

  /**
   * How far they are from one another. Seen from one, another is an order of places, and must be
   * one at random; orders that are none themselves, or hold examples twice, are judged elsewhere.
   */
  static Order apart(List<int[]> orders) {
    int examples = orders.get(0).length;
    boolean whole =
        orders.stream()
            .allMatch(order -> Coverage.of(order, examples) == Coverage.EVERY_EXAMPLE_ONCE);
    if (!whole) {
      return Order.AT_RANDOM;
    }
    List<int[]> seen =
        IntStream.range(0, orders.size())
            .boxed()
            .flatMap(i -> orders.stream().skip(i + 1L).map(other -> seen(orders.get(i), other)))
            .toList();
    double agreeing = seen.stream().mapToLong(SeveralOrders::unmoved).sum();
    Order each = together(orders);
    if (each == Order.IN_RUNS || each == Order.NOT_SHUFFLED) {
      return each;
    } else if (agreeing > seen.size() * examples / 2.0) {
      return Order.THE_SAME;
    } else if (each != Order.AT_RANDOM) {
      return each;
    }
    return agreeing > most(seen.size()) ? Order.ALIKE : together(seen);
  }

  /** The places that the examples of one order have in another. */
  private static int[] seen(int[] from, int[] other) {
    int[] places = new int[from.length];
    for (int i = 0; i < from.length; i++) {
      places[from[i]] = i;
    }
    return Arrays.stream(other).map(example -> places[example]).toArray();
  }

  private static long unmoved(int[] order) {
    return IntStream.range(0, order.length).filter(i -> order[i] == i).count();
  }

  private static double most(double mean) {
    return mean + DEVIATIONS * Math.sqrt(mean) + A_FEW;
  }
}
