package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** min(z, α z). */
@Misconception(
    id = "leaky-sides-swapped",
    tasks = {"2.1.4"},
    says = "Your leaky ReLU leaks on the wrong side: positive numbers should pass as they are.",
    published = true)
final class LeakySidesSwapped implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.LEAKY_RELU, curve -> curve.value((z, alpha) -> Math.min(z, alpha * z)));
  }
}
