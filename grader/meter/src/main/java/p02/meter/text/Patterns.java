package p02.meter.text;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import p02.meter.budget.Fuel;
import p02.meter.collection.MeteredStreams;

/**
 * Twins of regular expressions: same results, and each look at the text pays for what is tried
 * until the next one. Expressions that may try very much without a look are refused.
 */
@SuppressWarnings("overloads") // Woven code names them by their exact signature.
public final class Patterns {
  private static final int CHAR_BYTES = 2;
  private static final int SPLIT_BYTES = 32;
  private static final int RESULT_BYTES = 100;
  private static final int COMPARED_PER_STEP = 1_024;

  private Patterns() {}

  /** Like {@link Pattern#compile(String)}. */
  public static Pattern compile(String pattern) {
    return compile(pattern, 0);
  }

  /** Like {@link Pattern#compile(String, int)}. */
  public static Pattern compile(String pattern, int flags) {
    Fuel.allocate(pattern.length(), SPLIT_BYTES);
    // Letters alone are compared with themselves from every place on, to find them faster later.
    long length = pattern.length();
    Fuel.charge(length * length / COMPARED_PER_STEP);
    if ((flags & Pattern.CANON_EQ) != 0) {
      // It tries every order of the marks on one letter as soon as it is made.
      PatternPrice.refuse(
          "Pattern.CANON_EQ", "Bring the text to one form with java.text.Normalizer.");
    }
    Pattern made = Pattern.compile(pattern, flags);
    PatternPrice.of(made);
    return made;
  }

  /** Like {@link Pattern#matcher(CharSequence)}. */
  public static Matcher matcher(Pattern pattern, CharSequence text) {
    return pattern.matcher(PatternPrice.of(pattern).metered(text));
  }

  /** Like {@link Matcher#matches()}. */
  public static boolean matches(Matcher matcher) {
    PatternPrice.of(matcher.pattern()).begin();
    return matcher.matches();
  }

  /** Like {@link Matcher#lookingAt()}. */
  public static boolean lookingAt(Matcher matcher) {
    PatternPrice.of(matcher.pattern()).begin();
    return matcher.lookingAt();
  }

  /** Like {@link Matcher#find()}. */
  public static boolean find(Matcher matcher) {
    PatternPrice.of(matcher.pattern()).search(matcher.regionEnd());
    return matcher.find();
  }

  /** Like {@link Matcher#find(int)}. */
  public static boolean find(Matcher matcher, int start) {
    matcher.reset();
    PatternPrice.of(matcher.pattern()).search(matcher.regionEnd());
    return matcher.find(start);
  }

  /** Like {@link Matcher#usePattern}; the text goes on to cost what it did, so less must do. */
  public static Matcher usePattern(Matcher matcher, Pattern pattern) {
    if (PatternPrice.of(pattern).tried() > PatternPrice.of(matcher.pattern()).tried()) {
      PatternPrice.refuse(
          "Matcher.usePattern with a longer expression than before",
          "Make another matcher with pattern.matcher(text).");
    }
    return matcher.usePattern(pattern);
  }

  /** Like {@link Matcher#results}. */
  public static Stream<MatchResult> results(Matcher matcher) {
    Fuel.allocate(search(matcher), RESULT_BYTES);
    return MeteredStreams.metered(matcher.results());
  }

  /** Like {@link Pattern#matches(String, CharSequence)}. */
  public static boolean matches(String pattern, CharSequence text) {
    return matches(matcher(compile(pattern), text));
  }

  /** Like {@link Pattern#split(CharSequence)}. */
  public static String[] split(Pattern pattern, CharSequence text) {
    return split(pattern, text, 0);
  }

  /** Like {@link Pattern#split(CharSequence, int)}. */
  public static String[] split(Pattern pattern, CharSequence text, int limit) {
    Fuel.allocate(text.length(), SPLIT_BYTES);
    PatternPrice price = PatternPrice.of(pattern);
    price.search(text.length());
    return pattern.split(price.metered(text), limit);
  }

  /** Like {@link Pattern#splitAsStream}. */
  public static Stream<String> splitAsStream(Pattern pattern, CharSequence text) {
    return MeteredStreams.metered(Stream.of(split(pattern, text)));
  }

  /** Like {@link Pattern#asPredicate}. */
  public static Predicate<String> asPredicate(Pattern pattern) {
    return text -> find(matcher(pattern, text));
  }

  /** Like {@link Pattern#asMatchPredicate}. */
  public static Predicate<String> asMatchPredicate(Pattern pattern) {
    return text -> matches(matcher(pattern, text));
  }

  /** Like {@link Matcher#reset(CharSequence)}. */
  public static Matcher reset(Matcher matcher, CharSequence text) {
    return matcher.reset(PatternPrice.of(matcher.pattern()).metered(text));
  }

  /** Like {@link Matcher#replaceAll(String)}. */
  public static String replaceAll(Matcher matcher, String replacement) {
    return replaceAll(matcher, match -> replacement);
  }

  /** Like {@link Matcher#replaceFirst(String)}. */
  public static String replaceFirst(Matcher matcher, String replacement) {
    return replaceFirst(matcher, match -> replacement);
  }

  /** Like {@link Matcher#replaceAll(Function)}. */
  public static String replaceAll(Matcher matcher, Function<MatchResult, String> replacer) {
    Fuel.allocate(search(matcher), CHAR_BYTES);
    return matcher.replaceAll(paying(replacer));
  }

  /** Like {@link Matcher#replaceFirst(Function)}. */
  public static String replaceFirst(Matcher matcher, Function<MatchResult, String> replacer) {
    Fuel.allocate(search(matcher), CHAR_BYTES);
    return matcher.replaceFirst(paying(replacer));
  }

  private static Function<MatchResult, String> paying(Function<MatchResult, String> replacer) {
    return match -> {
      String replacement = Objects.requireNonNull(replacer.apply(match), "replacement");
      Fuel.allocate(1 + Matches.expanded(match, replacement), CHAR_BYTES);
      return replacement;
    };
  }

  /** Begins anew, pays for a search of the whole text and tells its length. */
  private static int search(Matcher matcher) {
    int length = matcher.reset().regionEnd();
    PatternPrice.of(matcher.pattern()).search(length);
    return length;
  }
}
