package p02.misconception.tutorial12;

import java.util.stream.IntStream;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** As they are counted. */
@Misconception(
    id = "not-shuffled",
    tasks = {"1.2.4"},
    says =
        "Your examples come in the order in which they are counted. They should be shuffled first.")
final class NotShuffled implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.shuffle((examples, size, seed) -> IntStream.range(0, examples).toArray());
  }
}
