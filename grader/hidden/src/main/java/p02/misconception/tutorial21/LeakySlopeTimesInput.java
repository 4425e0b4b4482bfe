package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** The derivative α z on the left. */
@Misconception(
    id = "leaky-slope-times-input",
    tasks = {"2.1.4"},
    says = "Your derivative still holds z left of 0. Which slope has a straight line?",
    published = true)
final class LeakySlopeTimesInput implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.LEAKY_RELU, curve -> curve.slope((z, alpha) -> z > 0 ? 1 : alpha * z));
  }
}
