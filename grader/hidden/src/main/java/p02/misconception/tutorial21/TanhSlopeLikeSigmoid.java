package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** tanh (1 − tanh). */
@Misconception(
    id = "tanh-slope-like-sigmoid",
    tasks = {"2.1.2"},
    says =
        "Your derivative is that of the sigmoid, written with tanh. What is the slope of tanh at 0?",
    published = true)
final class TanhSlopeLikeSigmoid implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.TANH, curve -> curve.slope(z -> curve.at(z) * (1 - curve.at(z))));
  }
}
