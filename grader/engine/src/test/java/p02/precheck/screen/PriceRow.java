package p02.precheck.screen;

import java.util.Locale;
import java.util.Optional;

/**
 * What the audit knows of one member or staged case.
 *
 * @param name of it
 * @param shapes with which it was worst; empty where no call could be made
 * @param nanos processor time of one call
 * @param steps that it paid; none where no call could be made
 * @param ended how the call ended, or why there was none
 */
record PriceRow(String name, String shapes, long nanos, long steps, String ended) {
  private static final int FIELDS = 5;

  /** A member that could not be called. */
  static PriceRow notCalled(String name, String why) {
    return new PriceRow(name, "", 0, 0, why);
  }

  /** Reads {@link #line}; nothing if it is only a part of one, as a killed process leaves it. */
  static Optional<PriceRow> parse(String line) {
    String[] words = line.split("\t", -1);
    return words.length == FIELDS
        ? Optional.of(
            new PriceRow(
                words[0], words[1], Long.parseLong(words[2]), Long.parseLong(words[3]), words[4]))
        : Optional.empty();
  }

  /** One line, whose fields are separated by tabs. */
  String line() {
    return String.join("\t", name, shapes, "" + nanos, "" + steps, ended.replaceAll("\\s+", " "));
  }

  /** Whether calls were made or asked for: what the audit could not stage is not tried. */
  boolean isTried() {
    return isMeasured() || PriceReason.of(this) != PriceReason.NOT_STAGED;
  }

  boolean isMeasured() {
    return steps > 0;
  }

  /** Nanoseconds of processor time for each step. */
  double each() {
    return isMeasured() ? (double) nanos / steps : 0;
  }

  boolean isTooDear() {
    return each() > PriceMeter.MOST;
  }

  /** The class that declares the member, or that it is a staged case. */
  String owner() {
    String called = name.replaceFirst("\\(.*", "");
    return name.contains("(") && called.matches("\\S+\\.\\w+")
        ? called.substring(0, called.lastIndexOf('.'))
        : "staged cases";
  }

  /** As a row of a table in Markdown. */
  String markdown() {
    return String.format(
        Locale.ROOT,
        "| %.0f | %.0f | %d | %s | %s | %s |%n",
        each(),
        nanos / 1e3,
        steps,
        cell(name),
        cell(shapes),
        cell(ended));
  }

  static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
