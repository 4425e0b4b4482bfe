package p02.meter.text;

/**
 * The letters of a regular expression, and how far they are read. What is asked for and is not
 * there makes the whole expression unknown.
 */
final class PatternText {
  private final String letters;
  private int at;

  PatternText(String letters) {
    this.letters = letters;
  }

  /** How many letters are read. */
  int place() {
    return at;
  }

  boolean isAtEnd() {
    return at == letters.length();
  }

  boolean isAtDigit() {
    return !isAtEnd() && isDigit(letters.charAt(at));
  }

  static boolean isDigit(int letter) {
    return letter >= '0' && letter <= '9';
  }

  /** Whether these letters come next; they are not read. */
  boolean stands(String wanted) {
    return letters.startsWith(wanted, at);
  }

  /** Reads these letters if they come next. */
  boolean takes(String wanted) {
    boolean found = stands(wanted);
    at += found ? wanted.length() : 0;
    return found;
  }

  /** Reads these letters. */
  void require(String wanted) {
    if (!takes(wanted)) {
      throw new UnknownPatternException();
    }
  }

  /** Reads one letter. */
  char next() {
    if (isAtEnd()) {
      throw new UnknownPatternException();
    }
    return letters.charAt(at++);
  }

  /** Reads the second half of a character, if it comes next. */
  void skipLowSurrogate() {
    at += !isAtEnd() && Character.isLowSurrogate(letters.charAt(at)) ? 1 : 0;
  }

  /** Reads up to this letter, and it, too. */
  void skipPast(char end) {
    before(end);
  }

  /** Reads up to this letter, and it, too; what stands before it. */
  String before(char end) {
    int found = letters.indexOf(end, at);
    if (found < 0) {
      throw new UnknownPatternException();
    }
    String before = letters.substring(at, found);
    at = found + 1;
    return before;
  }

  /** Reads what is quoted, up to its end or that of the whole. */
  String quotation() {
    int end = letters.indexOf("\\E", at);
    String quoted = letters.substring(at, end < 0 ? letters.length() : end);
    at = end < 0 ? letters.length() : end + 2;
    return quoted;
  }
}
