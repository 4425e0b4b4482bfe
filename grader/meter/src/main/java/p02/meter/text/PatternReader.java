package p02.meter.text;

import java.util.Optional;
import java.util.regex.Pattern;
import p02.meter.price.Saturating;

/**
 * Reads regular expressions that {@link Pattern} has taken, to tell what they may try. What is not
 * known here for sure has no answer.
 */
final class PatternReader {
  private static final int UNREAD = Pattern.COMMENTS | Pattern.CANON_EQ;

  /** More than any count that helps to tell an expression's work. */
  private static final int DIGITS = 9;

  /** An expression, or a part of it, whose work nobody could tell. */
  private static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unknown() {
      super("a part of a regular expression that is not known", null, false, false);
    }
  }

  private final String text;
  private int at;

  /** Inside of how many lookbehinds. */
  private int behind;

  /** In a lookbehind: at most so often a part of it is repeated, with all repetitions around it. */
  private long stretch = 1;

  private PatternReader(String text) {
    this.text = text;
  }

  /** What the whole may try; empty if that is not known. */
  static Optional<PatternWork> read(Pattern pattern) {
    String text = pattern.pattern();
    if ((pattern.flags() & Pattern.LITERAL) != 0) {
      return Optional.of(PatternWork.character(0));
    } else if ((pattern.flags() & UNREAD) != 0) {
      return Optional.empty();
    }
    PatternReader reader = new PatternReader(text);
    try {
      PatternWork all = reader.alternatives();
      return reader.at == text.length() ? Optional.of(all) : Optional.empty();
    } catch (Unknown e) {
      return Optional.empty();
    }
  }

  private PatternWork alternatives() {
    PatternWork all = sequence();
    while (takes("|")) {
      all = all.or(sequence());
    }
    return all;
  }

  private PatternWork sequence() {
    PatternWork all = PatternWork.EMPTY;
    while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
      all = all.then(quantified(part()));
    }
    return all;
  }

  private PatternWork part() {
    char first = text.charAt(at++);
    return switch (first) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escape();
      case '^', '$' -> PatternWork.ANCHOR;
      // A quantifier without anything before it is none that Pattern knows.
      case '*', '+', '?', '{' -> throw new Unknown();
      default -> {
        // Two halves of one character, to which a quantifier would belong as a whole.
        at += Character.isHighSurrogate(first) && isLowSurrogate() ? 1 : 0;
        yield PatternWork.character(0);
      }
    };
  }

  private boolean isLowSurrogate() {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  private PatternWork group() {
    PatternWork group;
    if (!takes("?")) {
      group = alternatives().grouped();
    } else if (takes("=") || takes("!") || takes(">")) {
      group = alternatives().alone(1);
    } else if (takes("<=") || takes("<!")) {
      group = lookbehind();
    } else if (takes("<")) {
      skipPast('>');
      group = alternatives().grouped();
    } else if (flags()) {
      group = alternatives().grouped();
    } else {
      return PatternWork.EMPTY;
    }
    require(")");
    return group;
  }

  /** Begins at every place from which it may end here: as many as it is long. */
  private PatternWork lookbehind() {
    int begin = at;
    long around = stretch;
    stretch = 1;
    behind++;
    PatternWork inside = alternatives();
    behind--;
    long longest = Saturating.times(1L + at - begin, stretch);
    stretch = around;
    return inside.alone(longest);
  }

  /** Whether a group follows: {@code (?i:…)}, or {@code (?:…)}; else they stand alone. */
  private boolean flags() {
    while (!takes(":")) {
      if (takes(")")) {
        return false;
      } else if (at == text.length() || "idmsuU-".indexOf(text.charAt(at++)) < 0) {
        throw new Unknown();
      }
    }
    return true;
  }

  private PatternWork escape() {
    char kind = next();
    return switch (kind) {
      case 'Q' -> quoted();
      case 'A', 'Z', 'z', 'G', 'B' -> PatternWork.ANCHOR;
      case 'b' -> {
        skipBraces();
        yield PatternWork.ANCHOR;
      }
      case 'k' -> {
        skipPast('>');
        requireAhead();
        yield PatternWork.ANCHOR;
      }
      case 'p', 'P' -> written(1);
      case 'x' -> written(2);
      case 'u' -> codeUnit();
      case 'N' -> written(0);
      // Octal numbers, whose end depends on their digits, and control characters.
      case '0', 'c' -> throw new Unknown();
      default -> kind >= '1' && kind <= '9' ? reference() : PatternWork.character(0);
    };
  }

  /** Outside of lookbehinds: how long another group's text is, nobody knows beforehand. */
  private void requireAhead() {
    if (behind > 0) {
      throw new Unknown();
    }
  }

  /** A character that is written in braces, or in so many letters. */
  private PatternWork written(int letters) {
    if (takes("{")) {
      skipPast('}');
    } else {
      for (int i = 0; i < letters; i++) {
        next();
      }
    }
    return PatternWork.character(0);
  }

  private PatternWork codeUnit() {
    int begin = at;
    PatternWork one = written("0041".length());
    // Half a character: whether another half follows is not looked at.
    if (text.regionMatches(true, begin, "d", 0, 1)) {
      throw new Unknown();
    }
    return one;
  }

  private PatternWork reference() {
    requireAhead();
    // Whether a second digit belongs to it depends on how many groups there are.
    if (at < text.length() && isDigit(text.charAt(at))) {
      throw new Unknown();
    }
    return PatternWork.ANCHOR;
  }

  private PatternWork quoted() {
    int end = text.indexOf("\\E", at);
    int length = (end < 0 ? text.length() : end) - at;
    at = end < 0 ? text.length() : end + 2;
    if (length == 0) {
      // A quantifier behind it belongs to what stands before it.
      throw new Unknown();
    }
    return PatternWork.character(0);
  }

  private PatternWork characterClass() {
    int begin = at;
    requireNoBracket();
    for (int open = 1; open > 0; ) {
      char each = next();
      if (each == '[') {
        open++;
        requireNoBracket();
      } else if (each == ']') {
        open--;
      } else if (each == '&' && takes("&")) {
        requireNoBracket();
      } else if (each == '\\') {
        escape();
      }
    }
    return PatternWork.character(at - begin);
  }

  /** There a closing bracket may be a character or the end. */
  private void requireNoBracket() {
    int next = at < text.length() && text.charAt(at) == '^' ? at + 1 : at;
    if (next < text.length() && text.charAt(next) == ']') {
      throw new Unknown();
    }
  }

  private PatternWork quantified(PatternWork part) {
    PatternWork all = part;
    for (Optional<Rounds> rounds = rounds(); rounds.isPresent(); rounds = rounds()) {
      if (behind > 0) {
        stretch = Saturating.times(stretch, Math.max(1, rounds.get().most()));
      }
      all = all.repeated(rounds.get().least());
      if (takes("+")) {
        all = all.alone(1);
      } else {
        takes("?");
      }
    }
    return all;
  }

  /** How often a part is repeated. */
  private record Rounds(long least, long most) {
    static final long NO_END = Long.MAX_VALUE;
  }

  /** The quantifier, if one stands here. */
  private Optional<Rounds> rounds() {
    if (takes("*")) {
      return Optional.of(new Rounds(0, Rounds.NO_END));
    } else if (takes("?")) {
      return Optional.of(new Rounds(0, 1));
    } else if (takes("+")) {
      return Optional.of(new Rounds(1, Rounds.NO_END));
    } else if (!takes("{")) {
      return Optional.empty();
    }
    int begin = at;
    skipPast('}');
    String[] limits = text.substring(begin, at - 1).split(",", -1);
    if (limits.length > 2) {
      throw new Unknown();
    }
    long least = number(limits[0]);
    if (limits.length == 1) {
      return Optional.of(new Rounds(least, least));
    }
    return Optional.of(new Rounds(least, limits[1].isEmpty() ? Rounds.NO_END : number(limits[1])));
  }

  private long number(String digits) {
    if (digits.isEmpty() || digits.length() > DIGITS || !digits.chars().allMatch(this::isDigit)) {
      throw new Unknown();
    }
    return Long.parseLong(digits);
  }

  private boolean isDigit(int letter) {
    return letter >= '0' && letter <= '9';
  }

  private void skipBraces() {
    if (takes("{")) {
      skipPast('}');
    }
  }

  private void skipPast(char end) {
    int found = text.indexOf(end, at);
    if (found < 0) {
      throw new Unknown();
    }
    at = found + 1;
  }

  private boolean takes(String wanted) {
    boolean found = text.startsWith(wanted, at);
    at += found ? wanted.length() : 0;
    return found;
  }

  private void require(String wanted) {
    if (!takes(wanted)) {
      throw new Unknown();
    }
  }

  private char next() {
    if (at == text.length()) {
      throw new Unknown();
    }
    return text.charAt(at++);
  }
}
