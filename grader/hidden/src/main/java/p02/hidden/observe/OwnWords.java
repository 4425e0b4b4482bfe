package p02.hidden.observe;

import java.util.regex.Pattern;

/**
 * A text of a student's within a sentence of ours: told as theirs, on one line, and not at length.
 */
final class OwnWords {
  private static final int LONGEST = 200;

  /** Control, format and line characters, and halves of characters: what no report may hold raw. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]+");

  private OwnWords() {}

  /** In quotation marks, a space for every run of characters that cannot be seen. */
  static String quoted(String text) {
    // Cut first, so that a text of megabytes costs nothing.
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    String seen = UNSEEN.matcher(start).replaceAll(" ").replace('"', '\'').strip();
    return '"' + seen + (text.length() > LONGEST ? " …" : "") + '"';
  }
}
