package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** 1 − tanh. */
@Misconception(
    id = "tanh-slope-not-squared",
    tasks = {"2.1.2"},
    says = "Your derivative of tanh should be the same at z and −z. Is anything squared in it?",
    published = true)
final class TanhSlopeNotSquared implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.TANH, curve -> curve.slope(z -> 1 - curve.at(z)));
  }
}
