package p02.desk.evidence;

import java.util.regex.Pattern;

/**
 * The part of an answer that evidence looks at. Patterns that look for sentences and numbers may
 * take time by the square of a word's or a gap's length, so that a student who hands in one word of
 * a million letters would keep the page of whoever marks: here no word or gap is that long, and no
 * text longer than what anybody reads. Answers that are meant come out as they are.
 */
final class ReadPart {
  /** More than the page shows of a long answer at first: about six printed pages. */
  private static final int LONGEST = 20_000;

  /** No word, number, formula without a space or address of an answer was longer. */
  private static final String REPEATED = "{300}";

  private static final Pattern WORD = Pattern.compile("(\\S" + REPEATED + ")\\S+");
  private static final Pattern GAP = Pattern.compile("(\\s" + REPEATED + ")\\s+");

  private ReadPart() {}

  /** Its first letters, with words and gaps cut that are too long. */
  static String of(String text) {
    String first = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    return GAP.matcher(WORD.matcher(first).replaceAll("$1")).replaceAll("$1");
  }
}
