package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** max(0, z) + α z and its derivative. */
@Misconception(
    id = "leaky-added-throughout",
    tasks = {"2.1.4"},
    says = "Your leaky ReLU adds α z on the right, too, so that its slope there is more than 1.",
    published = true)
final class LeakyAddedThroughout implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.LEAKY_RELU,
        curve ->
            curve
                .value((z, alpha) -> Math.max(0, z) + alpha * z)
                .slope((z, alpha) -> (z > 0 ? 1 : 0) + alpha));
  }
}
