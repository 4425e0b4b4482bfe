package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** 1 − σ. */
@Misconception(
    id = "sigmoid-slope-without-factor",
    tasks = {"2.1.1"},
    says =
        "Your derivative of the sigmoid lacks a factor: it should vanish on both sides. What does yours do far on the left?",
    published = true)
final class SigmoidSlopeWithoutFactor implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.SIGMOID, curve -> curve.slope(z -> 1 - curve.at(z)));
  }
}
