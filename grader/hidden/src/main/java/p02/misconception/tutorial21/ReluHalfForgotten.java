package p02.misconception.tutorial21;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.Activating.Function;
import p02.hidden.model.Functions;

/** z + |z|. */
@Misconception(
    id = "relu-half-forgotten",
    tasks = {"2.1.3"},
    says = "Your ReLU is twice as steep as it should be. What is z + |z| for z = 1?")
final class ReluHalfForgotten implements Mistake<Functions> {
  @Override
  public Functions in(Functions right) {
    return right.with(Function.RELU, curve -> curve.value(z -> z + Math.abs(z)));
  }
}
