package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** 0 or 1. */
@Misconception(
    id = "activation-relu-step",
    tasks = {"2.1.3"},
    says = "Your ReLU gives 0 or 1. Draw its graph right of 0: it goes on rising.",
    published = true)
final class ActivationReluStep implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.RELU, curve -> curve.value(z -> z > 0 ? 1 : 0));
  }
}
