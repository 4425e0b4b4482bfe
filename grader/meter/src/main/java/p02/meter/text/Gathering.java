package p02.meter.text;

import java.util.StringJoiner;
import java.util.stream.Collector;
import p02.meter.budget.Fuel;

/** Twins of collectors that join texts: each pays for its length. */
public final class Gathering {
  private static final int CHAR_BYTES = 2;

  private Gathering() {}

  /** Like {@link java.util.stream.Collectors#joining()}. */
  public static Collector<CharSequence, ?, String> joining() {
    return joining("");
  }

  /** Like {@link java.util.stream.Collectors#joining(CharSequence)}. */
  public static Collector<CharSequence, ?, String> joining(CharSequence delimiter) {
    return joining(delimiter, "", "");
  }

  /** Like {@link java.util.stream.Collectors#joining(CharSequence, CharSequence, CharSequence)}. */
  public static Collector<CharSequence, ?, String> joining(
      CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
    Fuel.allocate(delimiter.length(), CHAR_BYTES);
    String between = delimiter.toString();
    long ends = (long) prefix.length() + suffix.length();
    return Collector.of(
        () -> joiner(between, prefix, suffix, ends),
        (joiner, text) -> add(joiner, between, String.valueOf(text)),
        StringJoiner::merge,
        Gathering::text);
  }

  private static StringJoiner joiner(
      String delimiter, CharSequence prefix, CharSequence suffix, long ends) {
    Fuel.allocate(ends, CHAR_BYTES);
    return new StringJoiner(delimiter, prefix, suffix);
  }

  private static void add(StringJoiner joiner, String delimiter, String text) {
    Fuel.allocate(1L + delimiter.length() + text.length(), CHAR_BYTES);
    joiner.add(text);
  }

  private static String text(StringJoiner joiner) {
    Fuel.allocate(joiner.length(), CHAR_BYTES);
    return joiner.toString();
  }
}
