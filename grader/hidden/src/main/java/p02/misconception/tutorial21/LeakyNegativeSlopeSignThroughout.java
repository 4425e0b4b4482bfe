package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** −α z on the left, derivative −α. */
@Misconception(
    id = "leaky-negative-slope-sign-throughout",
    tasks = {"2.1.4"},
    says =
        "Your leaky ReLU is positive left of 0, and its derivative negative. A small slope, but which way?",
    published = true)
final class LeakyNegativeSlopeSignThroughout implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.LEAKY_RELU,
        curve ->
            curve
                .value((z, alpha) -> z > 0 ? z : -alpha * z)
                .slope((z, alpha) -> z > 0 ? 1 : -alpha));
  }
}
