package p02.meter.text;

import java.util.List;
import java.util.Locale;
import p02.meter.budget.Fuel;
import p02.meter.price.Saturating;

/**
 * Twins of writing a text in small or capital letters: same results, in time that grows with the
 * text. The JDK looks for the end of the word at each capital sigma, forwards and back, and copies
 * the whole text for each letter that becomes two.
 */
public final class LetterCase {
  /** Languages with rules of their own, which the JDK knows. */
  private static final List<String> SPECIAL = List.of("tr", "az", "lt");

  private static final int MOST_LETTERS = 3;
  private static final int FIRST_BEYOND_ASCII = 0x80;
  private static final char SIGMA = 'Σ';

  private LetterCase() {}

  /** Like {@link String#toLowerCase()}. */
  public static String toLowerCase(String text) {
    return toLowerCase(text, Locale.getDefault());
  }

  /** Like {@link String#toLowerCase(Locale)}; a sigma ends a word as Unicode has it. */
  public static String toLowerCase(String text, Locale locale) {
    if (isSpecial(text, locale)) {
      return text.toLowerCase(locale);
    }
    StringBuilder small = new StringBuilder(text.length());
    boolean inWord = false;
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      at += Character.charCount(letter);
      if (letter == SIGMA) {
        small.append(inWord && !goesOn(text, at) ? 'ς' : 'σ');
      } else if (letter < FIRST_BEYOND_ASCII) {
        small.append((char) Character.toLowerCase(letter));
      } else {
        small.append(Character.toString(letter).toLowerCase(Locale.ROOT));
      }
      inWord = isPassedOver(letter) ? inWord : isCased(letter);
    }
    return same(text, small);
  }

  /** Like {@link String#toUpperCase()}. */
  public static String toUpperCase(String text) {
    return toUpperCase(text, Locale.getDefault());
  }

  /** Like {@link String#toUpperCase(Locale)}. */
  public static String toUpperCase(String text, Locale locale) {
    if (isSpecial(text, locale)) {
      return text.toUpperCase(locale);
    }
    StringBuilder capital = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      at += Character.charCount(letter);
      if (letter < FIRST_BEYOND_ASCII) {
        capital.append((char) Character.toUpperCase(letter));
      } else {
        capital.append(Character.toString(letter).toUpperCase(Locale.ROOT));
      }
    }
    return same(text, capital);
  }

  /** Pays; whether the JDK has to do it, which pays for its worst. */
  private static boolean isSpecial(String text, Locale locale) {
    Fuel.allocate(Saturating.times(text.length(), MOST_LETTERS), Character.BYTES);
    boolean special = SPECIAL.contains(locale.getLanguage());
    if (special) {
      Fuel.charge(Saturating.times(text.length(), text.length()));
    }
    return special;
  }

  /** Whether a letter follows, with nothing but signs between; the next sigma is one. */
  private static boolean goesOn(String text, int from) {
    int at = from;
    while (at < text.length() && isPassedOver(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at < text.length() && isCased(text.codePointAt(at));
  }

  private static boolean isCased(int letter) {
    return Character.isUpperCase(letter)
        || Character.isLowerCase(letter)
        || Character.isTitleCase(letter);
  }

  /** Signs inside of a word, as an apostrophe: Unicode's property Case_Ignorable. */
  private static boolean isPassedOver(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> "'.:·’‘․".indexOf(letter) >= 0;
    };
  }

  /** The text itself where nothing changed, as the JDK has it. */
  private static String same(String text, StringBuilder changed) {
    return text.contentEquals(changed) ? text : changed.toString();
  }
}
