package p02.desk.decision;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lateness costs, as a spreadsheet's cell says it, and back. */
public final class LateAmounts {
  private static final String NUMBER = "(\\d+(?:[.,]\\d+)?)";
  private static final String OF_MARK = "% of the mark";
  private static final String OF_MAXIMUM = "% of the maximum";
  private static final String OF_NOTHING = "points?";
  private static final Pattern WORDS =
      Pattern.compile(
          "%s ?(%s|%s|%s) a day, at most %1$s ?(%%|%4$s)"
              .formatted(NUMBER, OF_MARK, OF_MAXIMUM, OF_NOTHING));

  private LateAmounts() {}

  /** As {@code 10% of the mark a day, at most 50%}. */
  public static String text(Ruling.Late late) {
    boolean points = late.unit() == Ruling.Unit.POINTS;
    return "%s%s a day, at most %s%s"
        .formatted(
            Numbers.plain(late.perDay()),
            unit(late.unit()),
            Numbers.plain(late.atMost()),
            points ? " points" : "%");
  }

  private static String unit(Ruling.Unit unit) {
    return switch (unit) {
      case POINTS -> " points";
      case PERCENT_OF_MARK -> OF_MARK;
      case PERCENT_OF_MAXIMUM -> OF_MAXIMUM;
    };
  }

  /** What such a text says; nothing if it is none, or mixes points with per cent. */
  public static Optional<Ruling.Late> read(String text) {
    Matcher words = WORDS.matcher(text.strip());
    if (!words.matches() || words.group(2).startsWith("%") != words.group(4).equals("%")) {
      return Optional.empty();
    }
    Ruling.Unit unit =
        switch (words.group(2)) {
          case OF_MARK -> Ruling.Unit.PERCENT_OF_MARK;
          case OF_MAXIMUM -> Ruling.Unit.PERCENT_OF_MAXIMUM;
          default -> Ruling.Unit.POINTS;
        };
    return Optional.of(new Ruling.Late(number(words.group(1)), unit, number(words.group(3))));
  }

  /** Spreadsheets in many languages write 3,5. */
  private static double number(String text) {
    return Double.parseDouble(text.replace(',', '.'));
  }
}
