package p02.meter.text;

/** An expression, or a part of it, whose work nobody could tell. */
final class UnknownPatternException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Without a trace: it is thrown for a student's pattern, and only tells the reader to end. */
  UnknownPatternException() {
    super("a part of a regular expression that is not known", null, false, false);
  }
}
