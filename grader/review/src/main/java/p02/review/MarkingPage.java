package p02.review;

import java.util.Comparator;
import java.util.List;

/**
 * A group of answers to one question, and how it is marked.
 *
 * @param question as {@code 3.5b}
 * @param second whether it is a second reading
 * @param path of this page
 * @param position as {@code Group 3 of 40}
 * @param progress as {@code 12 of 40 marked}
 * @param notice what the marker must know first; empty if nothing
 * @param form the secret of forms
 * @param namesHidden whether names are hidden
 * @param keysOn whether keys choose
 * @param previous path of the group before; empty at the first
 * @param next path of the group after; empty at the last
 * @param open path of the next group that is not marked, or of the overview
 * @param evidenceShown whether evidence is shown
 * @param answers of the group
 * @param criteria of the rubric
 * @param comments that were given for this question
 */
public record MarkingPage(
    String question,
    boolean second,
    String path,
    String position,
    String progress,
    String notice,
    String form,
    boolean namesHidden,
    boolean keysOn,
    String previous,
    String next,
    String open,
    boolean evidenceShown,
    List<PageAnswer> answers,
    List<PageCriterion> criteria,
    List<Comment> comments) {
  /**
   * A comment for students.
   *
   * @param text as it stands
   * @param marks that carry it
   */
  public record Comment(String text, int marks) {}

  /** A choice: in a longer list a comment is typed sooner than it is found. */
  private static final int REUSABLE = 20;

  /** Comments to give again: those that most marks carry, in order of their words. */
  public List<Comment> reusable() {
    return comments.stream()
        .sorted(Comparator.comparing(each -> -each.marks()))
        .limit(REUSABLE)
        .sorted(Comparator.comparing(Comment::text))
        .toList();
  }

  /** Copies the lists. */
  public MarkingPage {
    answers = List.copyOf(answers);
    criteria = List.copyOf(criteria);
    comments = List.copyOf(comments);
  }
}
