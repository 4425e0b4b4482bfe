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

  private final PatternText text;

  /** Inside of how many lookbehinds. */
  private int behind;

  /** In a lookbehind: at most so often a part of it is repeated, with all repetitions around it. */
  private long stretch = 1;

  private PatternReader(PatternText text) {
    this.text = text;
  }

  /** What the whole may try; empty if that is not known. */
  static Optional<PatternWork> read(Pattern pattern) {
    if ((pattern.flags() & Pattern.LITERAL) != 0) {
      return Optional.of(PatternWork.character(0));
    } else if ((pattern.flags() & UNREAD) != 0) {
      return Optional.empty();
    }
    PatternText text = new PatternText(pattern.pattern());
    try {
      PatternWork all = new PatternReader(text).alternatives();
      return text.isAtEnd() ? Optional.of(all) : Optional.empty();
    } catch (UnknownPatternException e) {
      return Optional.empty();
    }
  }

  private PatternWork alternatives() {
    PatternWork all = sequence();
    while (text.takes("|")) {
      all = all.or(sequence());
    }
    return all;
  }

  private PatternWork sequence() {
    PatternWork all = PatternWork.EMPTY;
    while (!text.isAtEnd() && !text.stands("|") && !text.stands(")")) {
      all = all.then(quantified(part()));
    }
    return all;
  }

  private PatternWork part() {
    char first = text.next();
    return switch (first) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escape();
      case '^', '$' -> PatternWork.ANCHOR;
      // A quantifier without anything before it is none that Pattern knows.
      case '*', '+', '?', '{' -> throw new UnknownPatternException();
      default -> {
        // Two halves of one character, to which a quantifier would belong as a whole.
        if (Character.isHighSurrogate(first)) {
          text.skipLowSurrogate();
        }
        yield PatternWork.character(0);
      }
    };
  }

  private PatternWork group() {
    PatternWork group;
    if (!text.takes("?")) {
      group = alternatives().grouped();
    } else if (text.takes("=") || text.takes("!") || text.takes(">")) {
      group = alternatives().alone(1);
    } else if (text.takes("<=") || text.takes("<!")) {
      group = lookbehind();
    } else if (text.takes("<")) {
      text.skipPast('>');
      group = alternatives().grouped();
    } else if (flags()) {
      group = alternatives().grouped();
    } else {
      return PatternWork.EMPTY;
    }
    text.require(")");
    return group;
  }

  /** Begins at every place from which it may end here: as many as it is long. */
  private PatternWork lookbehind() {
    int begin = text.place();
    long around = stretch;
    stretch = 1;
    behind++;
    PatternWork inside = alternatives();
    behind--;
    long longest = Saturating.times(1L + text.place() - begin, stretch);
    stretch = around;
    return inside.alone(longest);
  }

  /** Whether a group follows: {@code (?i:…)}, or {@code (?:…)}; else they stand alone. */
  private boolean flags() {
    while (!text.takes(":")) {
      if (text.takes(")")) {
        return false;
      } else if ("idmsuU-".indexOf(text.next()) < 0) {
        throw new UnknownPatternException();
      }
    }
    return true;
  }

  private PatternWork escape() {
    char kind = text.next();
    return switch (kind) {
      case 'Q' -> quoted();
      case 'A', 'Z', 'z', 'G', 'B' -> PatternWork.ANCHOR;
      case 'b' -> {
        if (text.takes("{")) {
          text.skipPast('}');
        }
        yield PatternWork.ANCHOR;
      }
      case 'k' -> {
        text.skipPast('>');
        requireAhead();
        yield PatternWork.ANCHOR;
      }
      case 'p', 'P' -> written(1);
      case 'x' -> written(2);
      case 'u' -> codeUnit();
      case 'N' -> written(0);
      // Octal numbers, whose end depends on their digits, and control characters.
      case '0', 'c' -> throw new UnknownPatternException();
      default -> kind >= '1' && kind <= '9' ? reference() : PatternWork.character(0);
    };
  }

  /** Outside of lookbehinds: how long another group's text is, nobody knows beforehand. */
  private void requireAhead() {
    if (behind > 0) {
      throw new UnknownPatternException();
    }
  }

  /** A character that is written in braces, or in so many letters. */
  private PatternWork written(int letters) {
    if (text.takes("{")) {
      text.skipPast('}');
    } else {
      for (int i = 0; i < letters; i++) {
        text.next();
      }
    }
    return PatternWork.character(0);
  }

  private PatternWork codeUnit() {
    // Half a character: whether another half follows is not looked at.
    if (text.stands("d") || text.stands("D")) {
      throw new UnknownPatternException();
    }
    return written("0041".length());
  }

  private PatternWork reference() {
    requireAhead();
    // Whether a second digit belongs to it depends on how many groups there are.
    if (text.isAtDigit()) {
      throw new UnknownPatternException();
    }
    return PatternWork.ANCHOR;
  }

  private PatternWork quoted() {
    if (text.quotation().isEmpty()) {
      // A quantifier behind it belongs to what stands before it.
      throw new UnknownPatternException();
    }
    return PatternWork.character(0);
  }

  private PatternWork characterClass() {
    int begin = text.place();
    requireNoBracket();
    for (int open = 1; open > 0; ) {
      char each = text.next();
      if (each == '[') {
        open++;
        requireNoBracket();
      } else if (each == ']') {
        open--;
      } else if (each == '&' && text.takes("&")) {
        requireNoBracket();
      } else if (each == '\\') {
        escape();
      }
    }
    return PatternWork.character(text.place() - begin);
  }

  /** There a closing bracket may be a character or the end. */
  private void requireNoBracket() {
    if (text.stands("]") || text.stands("^]")) {
      throw new UnknownPatternException();
    }
  }

  private PatternWork quantified(PatternWork part) {
    PatternWork all = part;
    for (Optional<Quantifier> each = Quantifier.read(text);
        each.isPresent();
        each = Quantifier.read(text)) {
      if (behind > 0) {
        stretch = Saturating.times(stretch, Math.max(1, each.get().most()));
      }
      all = all.repeated(each.get().least());
      if (text.takes("+")) {
        all = all.alone(1);
      } else {
        text.takes("?");
      }
    }
    return all;
  }
}
