package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** 1 − σ². */
@Misconception(
    id = "sigmoid-slope-like-tanh",
    tasks = {"2.1.1"},
    says =
        "Your derivative is that of tanh, written with σ. Differentiate 1 / (1 + e⁻ᶻ) once more.",
    published = true)
final class SigmoidSlopeLikeTanh implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.SIGMOID, curve -> curve.slope(z -> 1 - curve.at(z) * curve.at(z)));
  }
}
