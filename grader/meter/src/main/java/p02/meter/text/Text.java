package p02.meter.text;

/** Twins of what matches regular expressions: same results, metered. */
public final class Text {
  private Text() {}

  /** Like {@link String#matches(String)}. */
  public static boolean matches(String text, String pattern) {
    return Patterns.matches(pattern, text);
  }

  /** Like {@link String#replaceAll(String, String)}. */
  public static String replaceAll(String text, String pattern, String replacement) {
    return Patterns.replaceAll(Patterns.matcher(Patterns.compile(pattern), text), replacement);
  }

  /** Like {@link String#replaceFirst(String, String)}. */
  public static String replaceFirst(String text, String pattern, String replacement) {
    return Patterns.replaceFirst(Patterns.matcher(Patterns.compile(pattern), text), replacement);
  }

  /** Like {@link String#split(String)}. */
  public static String[] split(String text, String pattern) {
    return split(text, pattern, 0);
  }

  /** Like {@link String#split(String, int)}. */
  public static String[] split(String text, String pattern, int limit) {
    return Patterns.split(Patterns.compile(pattern), text, limit);
  }
}
