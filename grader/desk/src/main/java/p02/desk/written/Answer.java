package p02.desk.written;

import p02.precheck.digest.Digest;

/** What a student answered to one question. */
public sealed interface Answer {
  /** Enough that no two answers of a class share them. */
  int DIGITS = 16;

  /**
   * A text of the student's own.
   *
   * @param text in Markdown, without what the sheet says
   */
  record Given(String text) implements Answer {}

  /**
   * Nothing of the student's own; it earns 0 by itself.
   *
   * @param why as {@code the sheet is as it was handed out}
   */
  record Empty(String why) implements Answer {}

  /**
   * There may be an answer that nobody could read: never 0 by itself.
   *
   * @param why what is in the way
   */
  record Unread(String why) implements Answer {}

  /** What tells this text from others, and fits into a line. */
  default String digest() {
    return Digest.start().add(words()).hex().substring(0, DIGITS);
  }

  /** The text; empty where there is none. */
  default String words() {
    return this instanceof Given given ? given.text() : "";
  }
}
