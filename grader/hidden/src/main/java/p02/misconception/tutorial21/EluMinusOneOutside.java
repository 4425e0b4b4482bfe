package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** α eᶻ − 1. */
@Misconception(
    id = "elu-minus-one-outside",
    tasks = {"2.1.5"},
    says = "Your ELU takes 1 off outside the bracket: its halves meet only for α = 1.",
    published = true)
final class EluMinusOneOutside implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.ELU, curve -> curve.value((z, alpha) -> z > 0 ? z : alpha * Math.exp(z) - 1));
  }
}
