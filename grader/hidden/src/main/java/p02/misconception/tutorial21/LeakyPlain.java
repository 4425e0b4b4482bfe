package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** The plain ReLU. */
@Misconception(
    id = "leaky-plain",
    tasks = {"2.1.4"},
    says = "Your leaky ReLU does not leak: left of 0 it is 0.",
    published = true)
final class LeakyPlain implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.LEAKY_RELU,
        curve -> curve.value((z, alpha) -> Math.max(0, z)).slope((z, alpha) -> z > 0 ? 1 : 0));
  }
}
