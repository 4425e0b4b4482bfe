package p02.lab.plot;

import java.util.List;
import java.util.Optional;

/**
 * Points of several kinds, alone or over a network's decision surface.
 *
 * @param title what it shows
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param kinds at most eight; the surface's 0 has the first one's colour, 1 the second one's
 * @param surface probabilities between 0 and 1
 */
public record ScatterPlot(
    String title, String x, String y, List<Points> kinds, Optional<Grid> surface) implements Plot {
  /** Copies the list. */
  public ScatterPlot {
    kinds = List.copyOf(kinds);
  }

  /** Points alone. */
  public static ScatterPlot of(String title, String x, String y, Points... kinds) {
    return new ScatterPlot(title, x, y, List.of(kinds), Optional.empty());
  }

  /** The same over a decision surface. */
  public ScatterPlot over(Grid probabilities) {
    return new ScatterPlot(title, x, y, kinds, Optional.of(probabilities));
  }
}
