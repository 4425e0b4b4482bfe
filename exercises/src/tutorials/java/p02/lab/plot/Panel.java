package p02.lab.plot;

import java.util.List;

/**
 * One small picture among several.
 *
 * @param name what stands above it
 * @param lines what it shows
 */
public record Panel(String name, List<Line> lines) {
  /** Copies the list. */
  public Panel {
    lines = List.copyOf(lines);
  }

  /** A panel of some lines. */
  public static Panel of(String name, Line... lines) {
    return new Panel(name, List.of(lines));
  }
}
