package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** The derivative eᶻ. */
@Misconception(
    id = "elu-slope-without-alpha",
    tasks = {"2.1.5"},
    says = "Your derivative of the ELU is the same whatever alpha is.",
    published = true)
final class EluSlopeWithoutAlpha implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.ELU, curve -> curve.slope((z, alpha) -> z > 0 ? 1 : Math.exp(z)));
  }
}
