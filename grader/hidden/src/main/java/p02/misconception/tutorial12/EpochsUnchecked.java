package p02.misconception.tutorial12;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.Epochs;
import p02.hidden.model.Epochs.Strictness;

/** The array complains. */
@Misconception(
    id = "epochs-unchecked",
    tasks = {"1.2.3"},
    says =
        "An epoch that there is not makes the array complain, not you. Check both numbers first.")
final class EpochsUnchecked implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.without(new Strictness(true, true, false, true));
  }
}
