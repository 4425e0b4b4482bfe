package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** One order for all. */
@Misconception(
    id = "shuffle-seed-ignored",
    tasks = {"1.2.4"},
    says = "Every seed gives the same order. The generator should begin at the seed.")
final class ShuffleSeedIgnored implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.shuffle((examples, size, seed) -> right.shuffle().of(examples, size, 42));
  }
}
