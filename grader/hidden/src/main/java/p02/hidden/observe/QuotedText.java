package p02.hidden.observe;

import java.util.regex.Pattern;

/**
 * A student's text within a sentence of the report: in quotation marks, on one line, cut if long.
 */
final class QuotedText {
  private static final int LONGEST = 200;

  /** Control, format and line characters, and halves of characters: what no report may hold raw. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]+");

  private QuotedText() {}

  /** In quotation marks, a space for every run of characters that cannot be seen. */
  static String quoted(String text) {
    // Cut first, so that a text of megabytes costs nothing.
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    String seen = UNSEEN.matcher(start).replaceAll(" ").replace('"', '\'').strip();
    return '"' + seen + (text.length() > LONGEST ? " …" : "") + '"';
  }
}
