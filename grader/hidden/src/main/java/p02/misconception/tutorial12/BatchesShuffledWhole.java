package p02.misconception.tutorial12;

import java.util.Arrays;
import java.util.stream.IntStream;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The order of batches. */
@Misconception(
    id = "batches-shuffled-whole",
    tasks = {"1.2.4"},
    says =
        "You shuffle whole batches: the same examples are always together. Shuffle the examples first, then cut.")
final class BatchesShuffledWhole implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.shuffle(
        (examples, size, seed) ->
            Arrays.stream(right.shuffle().of((examples + size - 1) / size, size, seed))
                .flatMap(
                    batch -> IntStream.range(batch * size, Math.min((batch + 1) * size, examples)))
                .toArray());
  }
}
