package p02.desk.cli;

import java.util.Locale;

/** Names and words of others, as they may go to a terminal. */
public final class Plain {
  private Plain() {}

  /** The text on one line, without anything that a terminal obeys or that turns letters around. */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints().forEach(c -> append(plain, c));
    return plain.toString();
  }

  private static void append(StringBuilder plain, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE ->
          plain.append(String.format(Locale.ROOT, "\\u%04X", c));
      default -> plain.appendCodePoint(c);
    }
  }
}
