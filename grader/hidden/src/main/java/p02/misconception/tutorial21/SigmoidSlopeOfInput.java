package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** σ′ as z (1 − z). */
@Misconception(
    id = "sigmoid-slope-of-input",
    tasks = {"2.1.1"},
    says = "The rule σ′ = s (1 − s) is about s = σ(z); you put z itself into it.",
    published = true)
final class SigmoidSlopeOfInput implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.SIGMOID, curve -> curve.slope(z -> z * (1 - z)));
  }
}
