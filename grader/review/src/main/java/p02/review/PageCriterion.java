package p02.review;

import java.util.List;

/**
 * One criterion as the page shows it.
 *
 * @param id its id
 * @param asks what is looked for
 * @param points that it is worth
 * @param state what stands, in words; empty where nothing does
 * @param marked whether every answer has one mark
 * @param comment that all answers have; empty if they differ
 * @param seen what is shown, for the server to compare
 * @param choices that can be made
 */
public record PageCriterion(
    String id,
    String asks,
    String points,
    String state,
    boolean marked,
    String comment,
    String seen,
    List<Choice> choices) {
  /**
   * A choice.
   *
   * @param key the number that chooses it
   * @param item its id
   * @param points that it earns
   * @param when how it is told from others
   * @param chosen whether it stands
   */
  public record Choice(int key, String item, String points, String when, boolean chosen) {}

  /** Copies the list. */
  public PageCriterion {
    choices = List.copyOf(choices);
  }
}
