package p02.meter;

import java.text.Normalizer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Stand-ins for regular expressions: same results, and a step for each look at the text. */
public final class Patterns {
  private static final int CHAR_BYTES = 2;
  private static final int SPLIT_BYTES = 32;

  private Patterns() {}

  /** Like {@link Pattern#compile(String)}. */
  public static Pattern compile(String pattern) {
    Fuel.allocate(pattern.length(), SPLIT_BYTES);
    return Pattern.compile(pattern);
  }

  /** Like {@link Pattern#compile(String, int)}. */
  public static Pattern compile(String pattern, int flags) {
    Fuel.allocate(pattern.length(), SPLIT_BYTES);
    if ((flags & Pattern.CANON_EQ) != 0) {
      Fuel.charge(orders(Normalizer.normalize(pattern, Normalizer.Form.NFD)));
    }
    return Pattern.compile(pattern, flags);
  }

  /** Canonical equivalence tries every order of the marks on one letter. */
  private static long orders(String pattern) {
    long most = 1;
    long orders = 1;
    int run = 0;
    for (int i = 0; i < pattern.length(); i++) {
      run = Character.getType(pattern.charAt(i)) == Character.NON_SPACING_MARK ? run + 1 : 0;
      orders = run == 0 ? 1 : Cost.times(orders, run);
      most = Math.max(most, orders);
    }
    return Cost.times(most, pattern.length());
  }

  /** Like {@link Pattern#matcher(CharSequence)}. */
  public static Matcher matcher(Pattern pattern, CharSequence text) {
    return pattern.matcher(new MeteredText(text.toString()));
  }

  /** Like {@link Pattern#matches(String, CharSequence)}. */
  public static boolean matches(String pattern, CharSequence text) {
    return matcher(compile(pattern), text).matches();
  }

  /** Like {@link Pattern#split(CharSequence)}. */
  public static String[] split(Pattern pattern, CharSequence text) {
    return split(pattern, text, 0);
  }

  /** Like {@link Pattern#split(CharSequence, int)}. */
  public static String[] split(Pattern pattern, CharSequence text, int limit) {
    Fuel.allocate(text.length(), SPLIT_BYTES);
    return pattern.split(new MeteredText(text.toString()), limit);
  }

  /** Like {@link Pattern#splitAsStream}. */
  public static Stream<String> splitAsStream(Pattern pattern, CharSequence text) {
    return Sources.metered(Stream.of(split(pattern, text)));
  }

  /** Like {@link Pattern#asPredicate}. */
  public static Predicate<String> asPredicate(Pattern pattern) {
    return text -> matcher(pattern, text).find();
  }

  /** Like {@link Pattern#asMatchPredicate}. */
  public static Predicate<String> asMatchPredicate(Pattern pattern) {
    return text -> matcher(pattern, text).matches();
  }

  /** Like {@link Matcher#reset(CharSequence)}. */
  public static Matcher reset(Matcher matcher, CharSequence text) {
    return matcher.reset(new MeteredText(text.toString()));
  }

  /** Like {@link Matcher#replaceAll(String)}. */
  public static String replaceAll(Matcher matcher, String replacement) {
    Fuel.allocate(Cost.times(length(matcher) + 1L, replacement.length() + 1L), CHAR_BYTES);
    return matcher.replaceAll(replacement);
  }

  /** Like {@link Matcher#replaceFirst(String)}. */
  public static String replaceFirst(Matcher matcher, String replacement) {
    Fuel.allocate(length(matcher) + (long) replacement.length(), CHAR_BYTES);
    return matcher.replaceFirst(replacement);
  }

  /** Like {@link Matcher#replaceAll(Function)}. */
  public static String replaceAll(Matcher matcher, Function<MatchResult, String> replacer) {
    Fuel.allocate(length(matcher), CHAR_BYTES);
    return matcher.replaceAll(paying(replacer));
  }

  /** Like {@link Matcher#replaceFirst(Function)}. */
  public static String replaceFirst(Matcher matcher, Function<MatchResult, String> replacer) {
    Fuel.allocate(length(matcher), CHAR_BYTES);
    return matcher.replaceFirst(paying(replacer));
  }

  private static Function<MatchResult, String> paying(Function<MatchResult, String> replacer) {
    return match -> {
      String replacement = replacer.apply(match);
      Fuel.allocate(replacement == null ? 0 : replacement.length(), CHAR_BYTES);
      return replacement;
    };
  }

  /** The length of the text; what replaces begins anew, too. */
  private static int length(Matcher matcher) {
    return matcher.reset().regionEnd();
  }
}
