package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** 1 everywhere. */
@Misconception(
    id = "relu-slope-everywhere",
    tasks = {"2.1.3"},
    says = "Your derivative of ReLU is 1 on the negative side, too, where its graph is flat.",
    published = true)
final class ReluSlopeEverywhere implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.RELU, curve -> curve.slope(z -> 1));
  }
}
