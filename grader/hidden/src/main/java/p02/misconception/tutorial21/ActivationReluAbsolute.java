package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** |z|. */
@Misconception(
    id = "activation-relu-absolute",
    tasks = {"2.1.3"},
    says = "Your ReLU turns negative numbers positive. Draw its graph left of 0.",
    published = true)
final class ActivationReluAbsolute implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.RELU, curve -> curve.value(Math::abs));
  }
}
