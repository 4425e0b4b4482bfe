package p02.misconception.tutorial12;

import java.util.concurrent.atomic.AtomicLong;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** A generator that goes on. */
@Misconception(
    id = "shuffle-not-repeatable",
    tasks = {"1.2.4"},
    says =
        "Two calls with the same seed give different orders: your generator goes on from where it was. It should begin at the seed in every call.")
final class ShuffleNotRepeatable implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    AtomicLong calls = new AtomicLong();
    return right.shuffle(
        (examples, size, seed) ->
            right.shuffle().of(examples, size, seed + 1000 * calls.incrementAndGet()));
  }
}
