package p02.meter;

/** Stand-ins for what matches regular expressions: same results, metered. */
public final class Text {
  private Text() {}

  /** Like {@link String#matches(String)}. */
  public static boolean matches(String text, String pattern) {
    return Patterns.matcher(Patterns.compile(pattern), text).matches();
  }

  /** Like {@link String#replaceAll(String, String)}. */
  public static String replaceAll(String text, String pattern, String replacement) {
    Fuel.allocate(Cost.times(text.length() + 1L, replacement.length() + 1L), 2);
    return Patterns.matcher(Patterns.compile(pattern), text).replaceAll(replacement);
  }

  /** Like {@link String#replaceFirst(String, String)}. */
  public static String replaceFirst(String text, String pattern, String replacement) {
    Fuel.allocate(text.length() + (long) replacement.length(), 2);
    return Patterns.matcher(Patterns.compile(pattern), text).replaceFirst(replacement);
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
