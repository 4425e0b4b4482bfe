package p02.misconception.tutorial12;

import java.util.SplittableRandom;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Each at random. */
@Misconception(
    id = "drawn-with-replacement",
    tasks = {"1.2.4"},
    says =
        "You draw every example from all of them, so that some come twice and some not at all. In one epoch each comes once.")
final class DrawnWithReplacement implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.shuffle(
        (examples, size, seed) -> new SplittableRandom(seed).ints(examples, 0, examples).toArray());
  }
}
