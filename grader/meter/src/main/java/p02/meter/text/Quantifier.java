package p02.meter.text;

import java.util.Optional;

/**
 * How often a part of a regular expression is repeated.
 *
 * @param least times
 * @param most times
 */
record Quantifier(long least, long most) {
  private static final long NO_END = Long.MAX_VALUE;

  /** More than any count that helps to tell an expression's work. */
  private static final int DIGITS = 9;

  /** Reads the quantifier, if one comes next. */
  static Optional<Quantifier> read(PatternText text) {
    if (text.takes("*")) {
      return Optional.of(new Quantifier(0, NO_END));
    } else if (text.takes("?")) {
      return Optional.of(new Quantifier(0, 1));
    } else if (text.takes("+")) {
      return Optional.of(new Quantifier(1, NO_END));
    } else if (!text.takes("{")) {
      return Optional.empty();
    }
    String[] limits = text.before('}').split(",", -1);
    if (limits.length > 2) {
      throw new UnknownPatternException();
    }
    long least = number(limits[0]);
    if (limits.length == 1) {
      return Optional.of(new Quantifier(least, least));
    }
    return Optional.of(new Quantifier(least, limits[1].isEmpty() ? NO_END : number(limits[1])));
  }

  private static long number(String digits) {
    if (digits.isEmpty()
        || digits.length() > DIGITS
        || !digits.chars().allMatch(PatternText::isDigit)) {
      throw new UnknownPatternException();
    }
    return Long.parseLong(digits);
  }
}
