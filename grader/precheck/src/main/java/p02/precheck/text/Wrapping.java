package p02.precheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Fits text into the columns of a plain terminal. */
public final class Wrapping {
  /** Columns of a terminal that nobody has made wider. */
  public static final int COLUMNS = 80;

  private static final String COMMAND = "./p02";
  private static final String UNBROKEN = "\u00a0";
  private static final String DOTS = " ...";

  private Wrapping() {}

  /** A part of a sentence that is typed as a whole, and so must stand on one line. */
  public static String unbroken(String part) {
    return part.replace(" ", UNBROKEN);
  }

  /** A text's lines, none longer than {@code width}, no more than {@code most}. */
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
    // A command is typed as a whole, and so must be read.
    String rest = line.stripTrailing().replace(COMMAND + " ", COMMAND + UNBROKEN);
    while (rest.length() > width) {
      int blank = rest.lastIndexOf(' ', width);
      int end = blank > 0 ? blank : width;
      parts.add(rest.substring(0, end).replace(UNBROKEN, " "));
      rest = rest.substring(end).strip();
    }
    parts.add(rest.replace(UNBROKEN, " "));
    return parts;
  }

  /**
   * A sentence with a margin, as lines that end in {@code \n}: those after the first stand two
   * columns further in.
   */
  public static String hanging(int margin, String sentence) {
    if (margin + sentence.length() <= COLUMNS && !sentence.contains("\n")) {
      return " ".repeat(margin) + sentence.replace(UNBROKEN, " ") + "\n";
    }
    List<String> lines = lines(sentence, COLUMNS - margin - 2, Integer.MAX_VALUE);
    return lines.stream()
        .collect(Collectors.joining("\n" + " ".repeat(margin + 2), " ".repeat(margin), "\n"));
  }

  /**
   * What is said of a place: on one line if that has room for both, else below it. The place stays
   * whole, since terminals and editors open it.
   */
  public static String about(int margin, String place, String said) {
    String together = " ".repeat(margin) + place + ": " + said;
    return together.length() <= COLUMNS
        ? together.replace(UNBROKEN, " ") + "\n"
        : " ".repeat(margin) + place + ":\n" + hanging(margin + 2, said);
  }

  /**
   * A label and what is said of it, as lines that end in {@code \n}: those after the first stand
   * below its beginning, so that the labels are a column of their own.
   *
   * @param label with its margin and the spaces behind it
   */
  public static String labelled(String label, String said) {
    int width = Math.max(COLUMNS / 4, COLUMNS - label.length());
    return label
        + String.join("\n" + " ".repeat(label.length()), lines(said, width, Integer.MAX_VALUE))
        + "\n";
  }

  /**
   * The first line of a text that says anything; where it is longer than {@code most} characters,
   * as many of its words as fit, and dots.
   */
  public static String beginning(String text, int most) {
    String line = firstLine(text);
    if (line.length() <= most) {
      return line;
    }
    int room = most - DOTS.length();
    int blank = line.lastIndexOf(' ', room);
    return line.substring(0, blank > 0 ? blank : room).stripTrailing() + DOTS;
  }

  /** The first line that says anything. */
  public static String firstLine(String text) {
    return text.lines().filter(each -> !each.isBlank()).findFirst().orElse("").strip();
  }
}
