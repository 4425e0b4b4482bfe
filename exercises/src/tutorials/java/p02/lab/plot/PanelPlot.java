package p02.lab.plot;

import java.util.List;

/**
 * Small pictures side by side with the same axes, such as six functions, each with its derivative.
 *
 * @param title what it shows
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param panels in reading order; lines of one name have one colour in all of them
 */
public record PanelPlot(String title, String x, String y, List<Panel> panels) implements Plot {
  /** Copies the list. */
  public PanelPlot {
    panels = List.copyOf(panels);
  }
}
