package p02.lab.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines over one axis.
 *
 * @param title what it shows
 * @param x the horizontal axis, with its unit
 * @param y the vertical axis, with its unit
 * @param lines at least one
 * @param marks vertical lines with words
 * @param logarithmic whether the vertical axis is logarithmic; every y is then above 0
 */
public record LinePlot(
    String title, String x, String y, List<Line> lines, List<Mark> marks, boolean logarithmic)
    implements Plot {

  /** Copies the lists. */
  public LinePlot {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
  }

  /** Lines without marks. */
  public static LinePlot of(String title, String x, String y, List<Line> lines) {
    return new LinePlot(title, x, y, lines, List.of(), false);
  }

  /** Lines without marks. */
  public static LinePlot of(String title, String x, String y, Line... lines) {
    return of(title, x, y, List.of(lines));
  }

  /** The same with one more mark. */
  public LinePlot withMark(double where, String label) {
    List<Mark> more = new ArrayList<>(marks);
    more.add(new Mark(where, label));
    return new LinePlot(title, x, y, lines, more, logarithmic);
  }

  /** The same with a logarithmic vertical axis. */
  public LinePlot withLogarithmicY() {
    return new LinePlot(title, x, y, lines, marks, true);
  }
}
