package p02.desk.similar;

import java.util.List;
import java.util.Map;

/**
 * What the page of similar submissions shows.
 *
 * @param least per cent from which a pair is shown
 * @param compared how many were compared
 * @param pairs the most alike first
 * @param more pairs that are not shown
 * @param unread submission to why it was not compared
 * @param worksheets submission to whose worksheet numbers it holds
 * @param aliases submission to what it is called while names are hidden
 */
public record SimilarView(
    long least,
    int compared,
    List<PairView> pairs,
    int more,
    Map<String, String> unread,
    Map<String, String> worksheets,
    Map<String, String> aliases) {
  /** Copies the list. */
  public SimilarView {
    pairs = List.copyOf(pairs);
  }

  /** What a submission is called while names are hidden. */
  public String alias(String submission) {
    return aliases.getOrDefault(submission, "somebody");
  }
}
