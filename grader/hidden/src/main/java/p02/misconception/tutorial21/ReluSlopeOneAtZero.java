package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** 1 at 0. */
@Misconception(
    id = "relu-slope-one-at-zero",
    tasks = {"2.1.3"},
    says = "Your derivative of ReLU is 1 at 0. The assignment asks for 0 there: > and >= differ.",
    published = true)
final class ReluSlopeOneAtZero implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.RELU, curve -> curve.slope(z -> z >= 0 ? 1 : 0));
  }
}
