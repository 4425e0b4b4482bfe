package p02.precheck.text;

import java.text.Normalizer;

/**
 * Brings texts that people wrote to one form, to be compared, in time that grows with their length:
 * the JDK's own ways take its square, a text of a few kilobytes minutes. The rest of the kit asks
 * here, held by a test.
 */
public final class OneForm {
  /**
   * Marks on one letter that are put in order, as Unicode's stream-safe format has it; no script
   * needs more. The JDK moves each mark past all that belong behind it.
   */
  private static final int MOST_MARKS = 30;

  /** Joins nothing and is not seen; marks are not moved past it. */
  private static final int BARRIER = 0x034F;

  /** Below it nothing is a mark, nor becomes one. */
  private static final int FIRST_MARK = 0x0300;

  private OneForm() {}

  /**
   * In small letters, each by itself: the JDK would look for the end of the word at each sigma,
   * forwards and back. A sigma at a word's end becomes the same letter as any other.
   */
  public static String lower(String text) {
    StringBuilder small = new StringBuilder(text.length());
    text.codePoints().forEach(letter -> lower(letter, small));
    return small.toString();
  }

  private static void lower(int letter, StringBuilder small) {
    switch (letter) {
      case 'ς' -> small.append('σ');
      // The only letter that becomes two: i, and a dot on it.
      case 'İ' -> small.append("i\u0307");
      default -> small.appendCodePoint(Character.toLowerCase(letter));
    }
  }

  /** In capital letters, each by itself; a letter that would become two stays. */
  public static String upper(String text) {
    StringBuilder capital = new StringBuilder(text.length());
    text.codePoints().map(Character::toUpperCase).forEach(capital::appendCodePoint);
    return capital.toString();
  }

  /** Letters and their marks as one character, where there is one (NFC). */
  public static String composed(String text) {
    return normalized(text, Normalizer.Form.NFC);
  }

  /** As {@link #composed}, and characters that mean the same as others as these (NFKC). */
  public static String unified(String text) {
    return normalized(text, Normalizer.Form.NFKC);
  }

  /** Letters and their marks as characters of their own, unified (NFKD). */
  public static String takenApart(String text) {
    return normalized(text, Normalizer.Form.NFKD);
  }

  private static String normalized(String text, Normalizer.Form form) {
    StringBuilder safe = new StringBuilder(text.length());
    int marks = 0;
    for (int at = 0; at < text.length(); ) {
      int each = text.codePointAt(at);
      at += Character.charCount(each);
      marks = isMark(each) ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        safe.appendCodePoint(BARRIER);
        marks = 1;
      }
      safe.appendCodePoint(each);
    }
    return Normalizer.normalize(safe, form);
  }

  /** Whether it is a mark on the letter before, or becomes one when it is unified. */
  private static boolean isMark(int character) {
    if (character < FIRST_MARK) {
      return false;
    }
    String apart = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
    return switch (Character.getType(apart.codePointAt(0))) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}
