package p02.misconception.tutorial12;

import java.util.stream.IntStream;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The last of several. */
@Misconception(
    id = "latest-on-a-tie",
    tasks = {"1.2.2"},
    says = "Of equally good epochs you choose the latest. Why train longer than it takes?",
    published = true)
final class LatestOnATie implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.best(
        accuracies ->
            IntStream.range(0, accuracies.length)
                    .reduce(0, (best, i) -> accuracies[i] >= accuracies[best] ? i : best)
                + 1);
  }
}
