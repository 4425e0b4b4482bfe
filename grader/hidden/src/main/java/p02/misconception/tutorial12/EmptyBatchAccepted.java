package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.model.Epochs.Strictness;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 0 / 0. */
@Misconception(
    id = "empty-batch-accepted",
    tasks = {"1.2.1"},
    says = "With no examples at all you return NaN, or 0. A caller should be told instead.")
final class EmptyBatchAccepted implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.without(new Strictness(false, true, true, true));
  }
}
