package p02.desk.similar;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of similar submissions shows.
 *
 * @param line per cent from which a pair is shown
 * @param given whether somebody said so; else it comes from the class
 * @param compared how many submissions were compared
 * @param all how alike all pairs are
 * @param pairs from the line on, the most alike first
 * @param highest the pair that is most alike, above the line or below
 * @param unread submission to why it was not compared
 * @param worksheets submission to whose worksheet numbers it holds
 * @param aliases submission to what it is called while names are hidden
 */
public record SimilarView(
    int line,
    boolean given,
    int compared,
    Likenesses all,
    List<PairView> pairs,
    Optional<PairView> highest,
    Map<String, String> unread,
    Map<String, String> worksheets,
    Map<String, String> aliases) {
  /** Copies the list. */
  public SimilarView {
    pairs = List.copyOf(pairs);
  }

  /** Pairs that are alike by so much, shown or not. */
  public long alike() {
    return all.from(line);
  }

  /** Where the line comes from, in a sentence. */
  public String why() {
    if (given) {
      return "You gave this line.";
    } else if (!all.isEnough()) {
      return "It is the usual line: %d pairs are too few to say what is unusual among them."
          .formatted(all.pairs());
    }
    return "It comes from this class: half of its pairs are alike by %.0f%% or more, three quarters by %.0f%% or more; the line lies five times as far above the former as the latter lies below it (on the scale of log odds), and at 50%% at least."
        .formatted(all.quantile(0.5), all.quantile(0.25));
  }

  /** What a submission is called while names are hidden. */
  public String alias(String submission) {
    return aliases.getOrDefault(submission, "somebody");
  }
}
