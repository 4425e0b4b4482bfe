package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** A slope of its own, 0.01, in the value. */
@Misconception(
    id = "leaky-alpha-ignored-in-value",
    tasks = {"2.1.4"},
    says = "The values of your leaky ReLU have the same slope whatever alpha is.")
final class LeakyAlphaIgnoredInValue implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.LEAKY_RELU, curve -> curve.value((z, alpha) -> z > 0 ? z : 0.01 * z));
  }
}
