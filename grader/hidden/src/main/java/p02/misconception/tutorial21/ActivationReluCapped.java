package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** ReLU6 or a clip at 1. */
@Misconception(
    id = "activation-relu-capped",
    tasks = {"2.1.3"},
    says = "Your ReLU stops growing. The plain one has no upper end.")
final class ActivationReluCapped implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.RELU, curve -> curve.value(z -> Math.max(0, Math.min(1, z))));
  }
}
