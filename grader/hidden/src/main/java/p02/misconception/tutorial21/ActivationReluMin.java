package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** min(0, z). */
@Misconception(
    id = "activation-relu-min",
    tasks = {"2.1.3"},
    says = "Your ReLU keeps what is negative. It is the other half that passes.",
    published = true)
final class ActivationReluMin implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.RELU, curve -> curve.value(z -> Math.min(0, z)));
  }
}
