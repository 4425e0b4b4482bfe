package p02.lab.plot;

import java.util.List;

/**
 * Histograms side by side, each with its own axes, such as the activations of each layer.
 *
 * @param title what it shows
 * @param x what was counted
 * @param histograms in reading order
 */
public record HistogramPlot(String title, String x, List<Histogram> histograms) implements Plot {
  /** Copies the list. */
  public HistogramPlot {
    histograms = List.copyOf(histograms);
  }
}
