package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** A slope of its own, 0.01. */
@Misconception(
    id = "leaky-alpha-ignored",
    tasks = {"2.1.4"},
    says = "Your leaky ReLU has the same slope whatever alpha is.",
    published = true)
final class LeakyAlphaIgnored implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.LEAKY_RELU,
        curve ->
            curve.value((z, alpha) -> z > 0 ? z : 0.01 * z).slope((z, alpha) -> z > 0 ? 1 : 0.01));
  }
}
