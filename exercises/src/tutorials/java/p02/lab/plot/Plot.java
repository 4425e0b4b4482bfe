package p02.lab.plot;

/**
 * A picture of numbers. Every kind has one function in {@code plots.js} that draws it.
 *
 * @see LinePlot
 * @see PanelPlot
 * @see HistogramPlot
 * @see ScatterPlot
 * @see ContourPlot
 * @see BarPlot
 */
public sealed interface Plot
    permits LinePlot, PanelPlot, HistogramPlot, ScatterPlot, ContourPlot, BarPlot {

  /** What it shows, in one sentence; stands above the picture. */
  String title();

  /** The name of the function that draws it. */
  default String kind() {
    return getClass().getSimpleName();
  }
}
