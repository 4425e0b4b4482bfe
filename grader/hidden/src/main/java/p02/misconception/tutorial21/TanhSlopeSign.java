package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** tanh² − 1. */
@Misconception(
    id = "tanh-slope-sign",
    tasks = {"2.1.2"},
    says = "Your derivative of tanh is negative, but tanh rises everywhere.",
    published = true)
final class TanhSlopeSign implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.TANH, curve -> curve.slope(z -> curve.at(z) * curve.at(z) - 1));
  }
}
