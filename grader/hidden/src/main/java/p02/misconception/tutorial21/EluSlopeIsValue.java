package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** The derivative α (eᶻ − 1). */
@Misconception(
    id = "elu-slope-is-value",
    tasks = {"2.1.5"},
    says =
        "Your derivative of the ELU is negative left of 0. What becomes of a constant when it is differentiated?",
    published = true)
final class EluSlopeIsValue implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.ELU, curve -> curve.slope((z, alpha) -> z > 0 ? 1 : alpha * Math.expm1(z)));
  }
}
