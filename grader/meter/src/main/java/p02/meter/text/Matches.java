package p02.meter.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import p02.meter.budget.Fuel;
import p02.meter.price.Saturating;

/**
 * Twins of what is done with a match: the parts of a text that come out are paid for. How much of a
 * text is appended before a match only the matcher knows, so that this is paid for afterwards: it
 * is never more than a text that was paid for already.
 */
@SuppressWarnings("overloads") // Woven code names them by their exact signature.
public final class Matches {
  private static final int CHAR_BYTES = 2;
  private static final int RESULT_BYTES = 100;
  private static final int GROUPS_PER_STEP = 16;

  private Matches() {}

  /** Like {@link MatchResult#group()}. */
  public static String group(MatchResult match) {
    pay((long) match.end() - match.start());
    return match.group();
  }

  /** Like {@link MatchResult#group(int)}. */
  public static String group(MatchResult match, int group) {
    pay((long) match.end(group) - match.start(group));
    return match.group(group);
  }

  /** Like {@link Matcher#group()}. */
  public static String group(Matcher match) {
    return group((MatchResult) match);
  }

  /** Like {@link Matcher#group(int)}. */
  public static String group(Matcher match, int group) {
    return group((MatchResult) match, group);
  }

  /** Like {@link Matcher#group(String)}. */
  public static String group(Matcher match, String name) {
    // Where there is no such group, a message says so.
    pay(name.length());
    pay((long) match.end(name) - match.start(name));
    return match.group(name);
  }

  /** Like {@link Matcher#appendReplacement(StringBuilder, String)}. */
  public static Matcher appendReplacement(Matcher match, StringBuilder text, String replacement) {
    long paid = expanded(match, replacement);
    int before = text.length();
    pay(paid);
    match.appendReplacement(text, replacement);
    pay((long) text.length() - before - paid);
    return match;
  }

  /** Like {@link Matcher#appendReplacement(StringBuffer, String)}. */
  public static Matcher appendReplacement(Matcher match, StringBuffer text, String replacement) {
    long paid = expanded(match, replacement);
    int before = text.length();
    pay(paid);
    match.appendReplacement(text, replacement);
    pay((long) text.length() - before - paid);
    return match;
  }

  /** Like {@link Matcher#appendTail(StringBuilder)}. */
  public static StringBuilder appendTail(Matcher match, StringBuilder text) {
    int before = text.length();
    match.appendTail(text);
    pay((long) text.length() - before);
    return text;
  }

  /** Like {@link Matcher#appendTail(StringBuffer)}. */
  public static StringBuffer appendTail(Matcher match, StringBuffer text) {
    int before = text.length();
    match.appendTail(text);
    pay((long) text.length() - before);
    return text;
  }

  /** Like {@link Matcher#toMatchResult}. */
  public static MatchResult toMatchResult(Matcher match) {
    Fuel.allocate(1 + match.groupCount(), RESULT_BYTES);
    return match.toMatchResult();
  }

  /** Like {@link Matcher#reset()}: it forgets every group. */
  public static Matcher reset(Matcher match) {
    Fuel.charge(1 + match.groupCount() / GROUPS_PER_STEP);
    return match.reset();
  }

  /** Like {@link Matcher#region}: it forgets every group, too. */
  public static Matcher region(Matcher match, int start, int end) {
    Fuel.charge(1 + match.groupCount() / GROUPS_PER_STEP);
    return match.region(start, end);
  }

  /** Like {@link Matcher#toString}, which shows the expression and the last match. */
  public static String toString(Matcher match) {
    pay((long) RESULT_BYTES + match.pattern().pattern().length() + match.regionEnd());
    return match.toString();
  }

  /** At most so long is what a replacement becomes: each "$" stands for a group. */
  static long expanded(MatchResult match, String replacement) {
    long dollars = replacement.chars().filter(each -> each == '$').count();
    long longest = 0;
    for (int i = 0; dollars > 0 && i <= match.groupCount(); i++) {
      longest = Math.max(longest, (long) match.end(i) - match.start(i));
    }
    return Saturating.plus(replacement.length(), Saturating.times(dollars, longest));
  }

  private static void pay(long chars) {
    Fuel.allocate(chars, CHAR_BYTES);
  }
}
