package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** z + |z|. */
@Misconception(
    id = "relu-half-forgotten",
    tasks = {"2.1.3"},
    says = "Your ReLU is twice as steep as it should be. What is z + |z| for z = 1?")
final class ReluHalfForgotten implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.RELU, curve -> curve.value(z -> z + Math.abs(z)));
  }
}
