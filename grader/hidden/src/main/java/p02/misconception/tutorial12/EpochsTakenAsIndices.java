package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

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
