package p02.desk.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: {@code 1,021}, {@code 1.021}, {@code 1 021}, {@code 93,4 %}, {@code
 * .93}.
 */
final class TextNumbers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_.,])(?:(\\d{1,3}(?:["
              + " ,.\\u00A0\\u202F]\\d{3})+|\\d+)([.,]\\d+)?|(?<=[\\s(]|^)(\\.\\d+))(?![\\p{N}_])(\\s?(?:%|\\\\%|(?:percent|per"
              + " cent|Prozent)(?![\\p{L}-]|\\s?(?i:points?|punkt))))?");
  private static final Pattern GROUPS = Pattern.compile("[ ,.\\u00A0\\u202F]");

  /** To read a number takes as long as the square of its digits: more than these nobody means. */
  private static final int LONGEST = 80;

  private TextNumbers() {}

  /**
   * A number.
   *
   * @param written as it stands in the text
   * @param readings values that it may mean: {@code 1.021} may be one thousand and twenty-one
   * @param percent whether a sign of per cent follows
   * @param start where it begins in the text
   * @param end where it ends there
   */
  record Found(String written, List<BigDecimal> readings, boolean percent, int start, int end) {
    boolean means(BigDecimal value) {
      return readings.stream().anyMatch(each -> each.compareTo(value) == 0);
    }

    /** The same, where a later sign of per cent is meant for it, too. */
    Found asPercent() {
      return new Found(written, readings, true, start, end);
    }
  }

  /** All of a text, in order. */
  static List<Found> of(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      if (matcher.end() - matcher.start() <= LONGEST) {
        found.add(
            new Found(
                matcher.group().strip(),
                readings(matcher),
                matcher.group(4) != null,
                matcher.start(),
                matcher.end()));
      }
    }
    return found;
  }

  private static List<BigDecimal> readings(Matcher matcher) {
    if (matcher.group(3) != null) {
      return List.of(new BigDecimal("0" + matcher.group(3)));
    }
    String whole = matcher.group(1);
    String fraction = matcher.group(2) == null ? "" : matcher.group(2).replace(',', '.');
    List<BigDecimal> readings = new ArrayList<>();
    readings.add(new BigDecimal(GROUPS.matcher(whole).replaceAll("") + fraction));
    if (fraction.isEmpty() && whole.matches("\\d{1,3}[.,]\\d{3}")) {
      readings.add(new BigDecimal(whole.replace(',', '.')));
    }
    return readings;
  }
}
