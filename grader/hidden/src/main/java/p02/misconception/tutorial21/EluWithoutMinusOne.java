package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** α eᶻ. */
@Misconception(
    id = "elu-without-minus-one",
    tasks = {"2.1.5"},
    says = "Your ELU jumps at 0. What must be taken off the exponential so that both halves meet?",
    published = true)
final class EluWithoutMinusOne implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.ELU, curve -> curve.value((z, alpha) -> z > 0 ? z : alpha * Math.exp(z)));
  }
}
