package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** max(0, z) + α z. */
@Misconception(
    id = "leaky-added",
    tasks = {"2.1.4"},
    says = "Your leaky ReLU adds α z on the right, too.",
    published = true)
final class LeakyAdded implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.LEAKY_RELU, curve -> curve.value((z, alpha) -> Math.max(0, z) + alpha * z));
  }
}
