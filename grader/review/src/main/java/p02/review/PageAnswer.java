package p02.review;

import java.util.List;
import java.util.Locale;
import p02.desk.evidence.Evidence;

/**
 * One answer as the page shows it.
 *
 * @param name whose it is; a number where names are hidden
 * @param html what was written; empty where the one above says the same in the same letters
 * @param left letters of it that are not shown
 * @param unread why nobody could read it, or that this is kept back with names; empty if it was
 *     read
 * @param work route of the code and experiments beside it; empty where there is nothing to show
 * @param decided what was decided beside its criteria, as a complaint
 * @param pending whether evidence is to be shown and still worked out
 * @param failed why none could be worked out; empty if it could
 * @param evidence what can be told of it; none as long as it is hidden
 */
public record PageAnswer(
    String name,
    String html,
    int left,
    String unread,
    String work,
    List<String> decided,
    boolean pending,
    String failed,
    List<Evidence> evidence) {
  /** The letters that are not shown, as {@code 87,999}. */
  public String leftInWords() {
    return String.format(Locale.ROOT, "%,d", left);
  }

  /** Copies the lists. */
  public PageAnswer {
    decided = List.copyOf(decided);
    evidence = List.copyOf(evidence);
  }
}
