package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** eᶻ − 1. */
@Misconception(
    id = "elu-without-alpha",
    tasks = {"2.1.5"},
    says =
        "Your ELU is the same whatever alpha is. What does the ELU approach for very negative z?",
    published = true)
final class EluWithoutAlpha implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.ELU, curve -> curve.value((z, alpha) -> z > 0 ? z : Math.expm1(z)));
  }
}
