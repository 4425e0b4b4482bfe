package p02.review;

import java.util.List;
import java.util.Locale;

/**
 * Some hundred times.
 *
 * @param sorted in milliseconds, the shortest first
 */
record WaitTimes(List<Double> sorted) {
  /** Sorts them. */
  static WaitTimes of(List<Double> milliseconds) {
    return new WaitTimes(milliseconds.stream().sorted().toList());
  }

  /** The least of them that so many per cent do not exceed. */
  double percentile(int percent) {
    int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
    return sorted.get(Math.max(rank, 1) - 1);
  }

  /** In a row. */
  String inWords(String what) {
    return String.format(
        Locale.ROOT,
        "%-42s %4d  median %6.0f ms  95 %% %6.0f ms  worst %6.0f ms",
        what,
        sorted.size(),
        percentile(50),
        percentile(95),
        percentile(100));
  }
}
