package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** e^(α z) − 1. */
@Misconception(
    id = "elu-alpha-in-exponent",
    tasks = {"2.1.5"},
    says = "Your ELU has alpha in the exponent. It stands in front of the bracket.")
final class EluAlphaInExponent implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.ELU, curve -> curve.value((z, alpha) -> z > 0 ? z : Math.expm1(alpha * z)));
  }
}
