package p02.student.board;

import java.util.ArrayList;
import java.util.List;

/** Fits text into 80 columns. */
public final class Wrapping {
  private Wrapping() {}

  /**
   * A text's lines, none longer than {@code width} where it has blanks, no more than {@code most}.
   */
  public static List<String> lines(String text, int width, int most) {
    List<String> lines =
        text.lines()
            .filter(line -> !line.isBlank())
            .flatMap(line -> wrapped(line, width).stream())
            .toList();
    return lines.size() <= most ? lines : lines.subList(0, most);
  }

  private static List<String> wrapped(String line, int width) {
    List<String> parts = new ArrayList<>();
    String rest = line.stripTrailing();
    while (rest.length() > width) {
      int blank = rest.lastIndexOf(' ', width);
      int end = blank > 0 ? blank : width;
      parts.add(rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    parts.add(rest);
    return parts;
  }

  /** The beginning of a text, as one line of at most {@code width} characters. */
  static String first(String text, int width) {
    String line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("").strip();
    return line.length() <= width ? line : line.substring(0, width - 3).stripTrailing() + "...";
  }
}
