package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** An index. */
@Misconception(
    id = "epoch-from-zero",
    tasks = {"1.2.2"},
    says = "You return a position in the array, which counts from 0. The first epoch is epoch 1.",
    published = true)
final class EpochFromZero implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.best(accuracies -> right.best().applyAsInt(accuracies) - 1);
  }
}
