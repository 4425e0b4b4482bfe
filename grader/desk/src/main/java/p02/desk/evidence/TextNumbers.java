package p02.desk.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people write them: {@code 1,021}, {@code 1.021}, {@code 1 021}, {@code 93,4 %}. */
final class TextNumbers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_.,])(\\d{1,3}(?:["
              + " ,.\\u00A0\\u202F]\\d{3})+|\\d+)([.,]\\d+)?(?![\\p{N}_])(\\s?(?:%|\\\\%|percent|per"
              + " cent|Prozent))?");
  private static final Pattern GROUPS = Pattern.compile("[ ,.\\u00A0\\u202F]");

  private TextNumbers() {}

  /**
   * A number.
   *
   * @param written as it stands in the text
   * @param readings values that it may mean: {@code 1.021} may be one thousand and twenty-one
   * @param percent whether a sign of per cent follows
   */
  record Found(String written, List<BigDecimal> readings, boolean percent) {
    boolean means(BigDecimal value) {
      return readings.stream().anyMatch(each -> each.compareTo(value) == 0);
    }
  }

  /** All of a text, in order. */
  static List<Found> of(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      String whole = matcher.group(1);
      String fraction = matcher.group(2) == null ? "" : matcher.group(2).replace(',', '.');
      List<BigDecimal> readings = new ArrayList<>();
      readings.add(new BigDecimal(GROUPS.matcher(whole).replaceAll("") + fraction));
      if (fraction.isEmpty() && whole.matches("\\d{1,3}[.,]\\d{3}")) {
        readings.add(new BigDecimal(whole.replace(',', '.')));
      }
      found.add(new Found(matcher.group().strip(), readings, matcher.group(3) != null));
    }
    return found;
  }
}
