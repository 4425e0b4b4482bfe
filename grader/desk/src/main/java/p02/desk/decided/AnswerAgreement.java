package p02.desk.decided;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether two answers are the same: word by word, and each number within the task's tolerance. They
 * are kept to six significant digits, so that one unit of the sixth is allowed on top.
 */
final class AnswerAgreement {
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\[\\],()]+");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
  private static final int DIGITS = 6;

  private final double relative;
  private final double absolute;

  /** Agreement within a tolerance. */
  AnswerAgreement(double relative, double absolute) {
    this.relative = relative;
    this.absolute = absolute;
  }

  /** Whether they agree. */
  boolean between(String one, String other) {
    String[] ones = one.split(";", -1);
    String[] others = other.split(";", -1);
    return ones.length == others.length
        && IntStream.range(0, ones.length).allMatch(i -> sameValue(ones[i], others[i]));
  }

  /** One value: a number, an array behind its shape, or words. */
  private boolean sameValue(String one, String other) {
    String[] ones = BETWEEN.split(one.strip());
    String[] others = BETWEEN.split(other.strip());
    return ones.length == others.length
        && shape(one).equals(shape(other))
        && IntStream.range(0, ones.length).allMatch(i -> same(ones[i], others[i]));
  }

  private static String shape(String value) {
    return value.strip().startsWith("[") ? value.substring(0, value.indexOf(']') + 1).strip() : "";
  }

  private boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (!NUMBER.matcher(one).matches() || !NUMBER.matcher(other).matches()) {
      return false;
    }
    BigDecimal a = new BigDecimal(one);
    BigDecimal b = new BigDecimal(other);
    double room = absolute + relative * b.abs().doubleValue();
    BigDecimal allowed = new BigDecimal(room).add(lastDigit(a).max(lastDigit(b)));
    return a.subtract(b).abs().compareTo(allowed) <= 0;
  }

  /** One unit of the sixth significant digit; nothing where fewer say all. */
  private static BigDecimal lastDigit(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().precision() < DIGITS
        ? BigDecimal.ZERO
        : BigDecimal.ONE.scaleByPowerOfTen(number.precision() - number.scale() - DIGITS);
  }
}
