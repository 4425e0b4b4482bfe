package p02.meter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stand-ins for what matches regular expressions: same results, metered. */
public final class Text {
  private Text() {}

  /** Like {@link String#matches(String)}. */
  public static boolean matches(String text, String pattern) {
    return matcher(Pattern.compile(pattern), text).matches();
  }

  /** Like {@link String#replaceAll(String, String)}. */
  public static String replaceAll(String text, String pattern, String replacement) {
    Fuel.allocate(Cost.times(text.length() + 1L, replacement.length() + 1L), 2);
    return matcher(Pattern.compile(pattern), text).replaceAll(replacement);
  }

  /** Like {@link String#replaceFirst(String, String)}. */
  public static String replaceFirst(String text, String pattern, String replacement) {
    Fuel.allocate(text.length() + (long) replacement.length(), 2);
    return matcher(Pattern.compile(pattern), text).replaceFirst(replacement);
  }

  /** Like {@link String#split(String)}. */
  public static String[] split(String text, String pattern) {
    return split(text, pattern, 0);
  }

  /** Like {@link String#split(String, int)}. */
  public static String[] split(String text, String pattern, int limit) {
    Fuel.allocate(text.length(), 32);
    return Pattern.compile(pattern).split(new MeteredText(text), limit);
  }

  /** Like {@link Matcher#reset(CharSequence)}. */
  public static Matcher reset(Matcher matcher, CharSequence text) {
    return matcher.reset(new MeteredText(text.toString()));
  }

  /** Like {@link Pattern#matcher(CharSequence)}. */
  public static Matcher matcher(Pattern pattern, CharSequence text) {
    return pattern.matcher(new MeteredText(text.toString()));
  }
}
