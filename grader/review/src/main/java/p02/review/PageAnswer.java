package p02.review;

import java.util.List;
import p02.desk.evidence.Evidence;

/**
 * One answer as the page shows it.
 *
 * @param name whose it is; a number where names are hidden
 * @param html what was written; empty where the one above says the same in the same letters
 * @param unread why nobody could read it; empty if it was read
 * @param experiments the student's log; empty without one
 * @param evidence what can be told of it; none as long as it is hidden
 */
public record PageAnswer(
    String name, String html, String unread, String experiments, List<Evidence> evidence) {
  /** Copies the list. */
  public PageAnswer {
    evidence = List.copyOf(evidence);
  }
}
