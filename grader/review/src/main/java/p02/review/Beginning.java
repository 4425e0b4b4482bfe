package p02.review;

/**
 * Where the beginning of a very long answer ends: all of it would take longer to show than anybody
 * reads in it. Answers that are meant end before.
 */
final class Beginning {
  private static final int LONGEST = 12_000;
  private static final int AT_LEAST = 9_000;

  private Beginning() {}

  /** How many letters are shown at first: whole paragraphs, if they are not too long. */
  static int end(String text) {
    if (text.length() <= LONGEST) {
      return text.length();
    }
    int paragraph = text.lastIndexOf("\n\n", LONGEST);
    if (paragraph >= AT_LEAST) {
      return paragraph;
    }
    return Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
  }
}
