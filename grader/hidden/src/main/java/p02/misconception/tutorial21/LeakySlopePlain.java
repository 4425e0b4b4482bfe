package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** The derivative of the plain ReLU. */
@Misconception(
    id = "leaky-slope-plain",
    tasks = {"2.1.4"},
    says = "Your derivative of the leaky ReLU is 0 left of 0; its graph is not flat there.",
    published = true)
final class LeakySlopePlain implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.LEAKY_RELU, curve -> curve.slope((z, alpha) -> z > 0 ? 1 : 0));
  }
}
