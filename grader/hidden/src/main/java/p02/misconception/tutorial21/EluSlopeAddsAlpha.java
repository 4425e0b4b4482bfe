package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** The derivative elu + α everywhere. */
@Misconception(
    id = "elu-slope-adds-alpha",
    tasks = {"2.1.5"},
    says = "Your derivative of the ELU is right left of 0 only; which slope has the other half?",
    published = true)
final class EluSlopeAddsAlpha implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.ELU,
        curve -> curve.slope((z, alpha) -> (z > 0 ? z : alpha * Math.expm1(z)) + alpha));
  }
}
