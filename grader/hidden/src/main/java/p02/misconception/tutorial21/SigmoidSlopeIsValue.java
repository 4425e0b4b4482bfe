package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** σ′ = σ, as with the exponential. */
@Misconception(
    id = "sigmoid-slope-is-value",
    tasks = {"2.1.1"},
    says =
        "Your derivative of the sigmoid is the sigmoid itself. Is its graph steepest on the right?",
    published = true)
final class SigmoidSlopeIsValue implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.SIGMOID, curve -> curve.slope(curve::at));
  }
}
