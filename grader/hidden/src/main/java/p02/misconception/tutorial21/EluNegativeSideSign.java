package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** α (1 − eᶻ). */
@Misconception(
    id = "elu-negative-side-sign",
    tasks = {"2.1.5"},
    says = "Your ELU is positive left of 0. Which comes first, eᶻ or 1?",
    published = true)
final class EluNegativeSideSign implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.ELU, curve -> curve.value((z, alpha) -> z > 0 ? z : -alpha * Math.expm1(z)));
  }
}
