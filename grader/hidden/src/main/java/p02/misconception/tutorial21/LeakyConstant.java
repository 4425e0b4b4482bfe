package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** α on the left. */
@Misconception(
    id = "leaky-constant",
    tasks = {"2.1.4"},
    says = "Your leaky ReLU is constant left of 0. What is α multiplied by?",
    published = true)
final class LeakyConstant implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.LEAKY_RELU, curve -> curve.value((z, alpha) -> z > 0 ? z : alpha));
  }
}
