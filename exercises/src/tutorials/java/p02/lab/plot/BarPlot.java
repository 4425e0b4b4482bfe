package p02.lab.plot;

import java.util.List;

/**
 * Bars below each other, with their values.
 *
 * @param title what it shows
 * @param x what the bars' length means, with its unit
 * @param bars from above
 */
public record BarPlot(String title, String x, List<Bar> bars) implements Plot {
  /** Copies the list. */
  public BarPlot {
    bars = List.copyOf(bars);
  }
}
