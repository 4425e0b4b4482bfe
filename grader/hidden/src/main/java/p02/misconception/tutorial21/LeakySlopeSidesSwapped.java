package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** The derivative α on the right, 1 on the left. */
@Misconception(
    id = "leaky-slope-sides-swapped",
    tasks = {"2.1.4"},
    says = "Your derivative of the leaky ReLU has its two slopes on the wrong sides.",
    published = true)
final class LeakySlopeSidesSwapped implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.LEAKY_RELU, curve -> curve.slope((z, alpha) -> z > 0 ? alpha : 1));
  }
}
