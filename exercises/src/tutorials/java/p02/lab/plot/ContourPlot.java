package p02.lab.plot;

import java.util.List;

/**
 * A landscape from above, with paths through it, such as an optimizer's steps over a loss.
 *
 * @param title what it shows
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param height what the colours mean
 * @param grid the landscape
 * @param paths in the order of steps; may be empty
 */
public record ContourPlot(
    String title, String x, String y, String height, Grid grid, List<Points> paths)
    implements Plot {
  /** Copies the list. */
  public ContourPlot {
    paths = List.copyOf(paths);
  }
}
