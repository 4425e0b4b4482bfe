package p02.misconception.tutorial12;

import java.util.Arrays;
import java.util.stream.IntStream;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Cut first. */
@Misconception(
    id = "shuffled-within-batches",
    tasks = {"1.2.4"},
    says =
        "You cut first and shuffle each batch: the same examples are always together. Shuffle all of them first.")
final class ShuffledWithinBatches implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.shuffle(
        (examples, size, seed) ->
            IntStream.iterate(0, from -> from < examples, from -> from + size)
                .flatMap(
                    from ->
                        Arrays.stream(
                                right
                                    .shuffle()
                                    .of(Math.min(size, examples - from), size, seed + from))
                            .map(each -> from + each))
                .toArray());
  }
}
