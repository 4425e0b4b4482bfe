package p02.misconception.tutorial21;

import p02.hidden.model.Functions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** tanh² − 1. */
@Misconception(
    id = "tanh-slope-sign",
    tasks = {"2.1.2"},
    says = "Your derivative of tanh is negative, but tanh rises everywhere.",
    published = true)
final class TanhSlopeSign implements Mistake<Functions> {
  @Override
  public Functions in(Functions right) {
    return right.with(Function.TANH, curve -> curve.slope(z -> curve.at(z) * curve.at(z) - 1));
  }
}
