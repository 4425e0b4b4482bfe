package p02.desk.written;

import java.util.List;
import p02.engine.model.AnswerPicture;
import p02.precheck.digest.Digest;

/** What a student answered to one question. */
public sealed interface Answer {
  /** Enough that no two answers of a class share them. */
  int DIGITS = 16;

  /**
   * A text of the student's own.
   *
   * @param text in Markdown, without what the sheet says
   * @param pictures that it names, and that were handed in beside it
   */
  record Given(String text, List<AnswerPicture> pictures) implements Answer {
    /** Copies the list. */
    public Given {
      pictures = List.copyOf(pictures);
    }
  }

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

  /**
   * What tells this answer from others, and fits into a line: its words, its pictures, and why it
   * could not be read.
   */
  default String digest() {
    Digest digest = Digest.start().add(words());
    if (this instanceof Given given) {
      given.pictures().forEach(each -> digest.add(each.digest()).add(each.refused()));
    } else if (this instanceof Unread unread) {
      digest.add("unread").add(unread.why());
    }
    return digest.hex().substring(0, DIGITS);
  }

  /** The text; empty where there is none. */
  default String words() {
    return this instanceof Given given ? given.text() : "";
  }
}
