package p02.misconception.tutorial12;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.Epochs;

/** Entry 1 for epoch 1. */
@Misconception(
    id = "epochs-taken-as-indices",
    tasks = {"1.2.3"},
    says = "You took the numbers of epochs as positions in the array. Where does epoch 1 stand?",
    published = true)
final class EpochsTakenAsIndices implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.gain((a, from, to) -> 100 * (a[to] - a[from]));
  }
}
