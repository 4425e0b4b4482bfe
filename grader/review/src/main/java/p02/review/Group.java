package p02.review;

import java.util.List;

/**
 * Answers of one question that say the same, but for letters' case, spaces and signs between words,
 * and show the same pictures; they are marked together.
 *
 * @param id of its words, the same whenever the page is opened
 * @param members in order of submissions
 */
public record Group(String id, List<Member> members) {
  /**
   * One answer.
   *
   * @param submission whose it is
   * @param text in Markdown; empty where nobody could read it
   * @param unread why nobody could; empty if it was read
   * @param pictures which pictures the text shows; empty if none
   * @param digest of all that it holds: a mark that names another was given for another text
   */
  public record Member(
      String submission, String text, String unread, String pictures, String digest) {}

  /** Copies the list. */
  public Group {
    members = List.copyOf(members);
  }
}
