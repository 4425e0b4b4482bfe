package p02.precheck.tree;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Student ids as the kit compares them: ids that look the same on a screen are the same, and a text
 * that cannot be one is none. {@code p02.kit.Variant}, which stands alone, does the same; a test
 * compares both, character by character.
 */
public final class StudentIds {
  /** An e-mail address, the longest honest id, has no more characters. */
  public static final int LONGEST = 254;

  private static final String PLACEHOLDER = "your-student-id";
  private static final int STEPS = 16;

  /** Control characters, line breaks, and halves of a character: no id has them. */
  private static final Pattern IN_NO_ID = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private StudentIds() {}

  /**
   * An id without spaces around it and characters that nobody sees, in lower case, with
   * compatibility characters unified (NFKC); it stays the same if it is normalised again.
   *
   * @param text what somebody entered
   * @return the id; empty if the text is none: empty, the placeholder, too long, or with control
   *     characters or line breaks in it
   */
  public static String normalized(String text) {
    String before = text;
    // What one step leaves may be work for another: a dieresis is a space first. No text is known
    // that needs more than three; one that did not come to rest would be none.
    for (int left = STEPS; left > 0 && before.length() <= LONGEST; left--) {
      String after = step(before);
      if (after.equals(before)) {
        return after.equals(PLACEHOLDER) || IN_NO_ID.matcher(after).find() ? "" : after;
      }
      before = after;
    }
    return "";
  }

  /** Whether somebody entered nothing that anybody sees. */
  public static boolean isBlank(String text) {
    return text.length() <= LONGEST && step(text).isEmpty();
  }

  /**
   * Unifies compatibility characters, lowers the case, and takes away what nobody sees; what gets
   * too long is left as it is.
   */
  private static String step(String text) {
    String unified = Normalizer.normalize(text, Normalizer.Form.NFKC);
    if (unified.length() > LONGEST) {
      return unified;
    }
    int[] seen =
        unified.toLowerCase(Locale.ROOT).codePoints().filter(c -> !isIgnorable(c)).toArray();
    int from = 0;
    int to = seen.length;
    while (from < to && isSpace(seen[from])) {
      from++;
    }
    while (from < to && isSpace(seen[to - 1])) {
      to--;
    }
    return new String(seen, from, to - from);
  }

  /** Unicode's format characters and its other default ignorable code points. */
  private static boolean isIgnorable(int c) {
    return Character.getType(c) == Character.FORMAT
        || c == 0x034F
        || c == 0x115F
        || c == 0x1160
        || c == 0x17B4
        || c == 0x17B5
        || c >= 0x180B && c <= 0x180F
        || c == 0x2065
        || c == 0x3164
        || c >= 0xFE00 && c <= 0xFE0F
        || c == 0xFFA0
        || c >= 0xFFF0 && c <= 0xFFF8
        || c >= 0xE0000 && c <= 0xE0FFF;
  }

  /** Unicode's property White_Space. */
  private static boolean isSpace(int c) {
    return Character.isSpaceChar(c) || c >= '\t' && c <= '\r' || c == 0x85;
  }
}
