package p02.desk.table;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.engine.report.NumberStyle;

/** How a file writes numbers. */
public enum Decimals {
  /** {@code 12.5}. */
  POINT('.'),
  /** {@code 12,5}. */
  COMMA(',');

  private static final Pattern NUMBER = Pattern.compile("(-?\\d+)(?:([.,])(\\d+))?");

  private final char sign;

  Decimals(char sign) {
    this.sign = sign;
  }

  /**
   * What most of the numbers in some cells are written with; the point where none says anything.
   */
  public static Decimals of(Collection<String> cells) {
    long commas = cells.stream().filter(cell -> isWith(cell, ",")).count();
    long points = cells.stream().filter(cell -> isWith(cell, ".")).count();
    return commas > points ? COMMA : POINT;
  }

  private static boolean isWith(String cell, String sign) {
    Matcher number = NUMBER.matcher(bare(cell));
    return number.matches() && sign.equals(number.group(2));
  }

  /** What a cell says, with either decimal sign; nothing if it is no number. */
  public static Optional<Double> read(String cell) {
    Matcher number = NUMBER.matcher(bare(cell));
    return number.matches()
        ? Optional.of(Double.parseDouble(bare(cell).replace(',', '.')))
        : Optional.empty();
  }

  /** No-break spaces are spaces, too. */
  private static String bare(String cell) {
    return cell.replaceAll("[\\s\\u00A0\\u202F]", "");
  }

  /** A number as this file writes it, with six significant digits at most. */
  public String write(double number) {
    return NumberStyle.text(number).replace('.', sign);
  }
}
