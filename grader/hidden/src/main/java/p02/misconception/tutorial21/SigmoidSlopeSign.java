package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** σ (σ − 1). */
@Misconception(
    id = "sigmoid-slope-sign",
    tasks = {"2.1.1"},
    says = "Your derivative of the sigmoid is negative, but the sigmoid rises everywhere.",
    published = true)
final class SigmoidSlopeSign implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.SIGMOID, curve -> curve.slope(z -> curve.at(z) * (curve.at(z) - 1)));
  }
}
