package p02.meter.text;

import org.jspecify.annotations.Nullable;

/**
 * Copies of texts for members that keep the very text which they are given, in a table of the whole
 * JVM, as those of locales do: who gets his own text back was the first to ask, whoever asked
 * before. Where a copy goes in, nobody gets his own.
 */
public final class OwnTexts {
  private OwnTexts() {}

  /** The same text, as an object that nobody has. */
  public static @Nullable String copy(@Nullable String text) {
    return text == null ? null : new String(text);
  }
}
