package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.model.Epochs.Strictness;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** An epoch out of none. */
@Misconception(
    id = "no-epoch-accepted",
    tasks = {"1.2.2"},
    says = "You name a best epoch where there was none. A caller should be told instead.")
final class NoEpochAccepted implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.without(new Strictness(true, false, true, true));
  }
}
