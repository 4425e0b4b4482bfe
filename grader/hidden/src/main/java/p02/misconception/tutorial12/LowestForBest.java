package p02.misconception.tutorial12;

import java.util.stream.IntStream;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The smallest. */
@Misconception(
    id = "lowest-for-best",
    tasks = {"1.2.2"},
    says = "You look for the lowest number, as one would for a loss. An accuracy should be high.",
    published = true)
final class LowestForBest implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.best(
        accuracies ->
            IntStream.range(0, accuracies.length)
                    .reduce(0, (best, i) -> accuracies[i] < accuracies[best] ? i : best)
                + 1);
  }
}
