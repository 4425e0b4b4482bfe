package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** relu(z) / z, which is NaN at 0. */
@Misconception(
    id = "relu-slope-quotient",
    tasks = {"2.1.3"},
    says =
        "Your derivative of ReLU is not a number at 0, since 0 is divided by 0. The assignment asks for 0 there.")
final class ReluSlopeQuotient implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.RELU, curve -> curve.slope(z -> Math.max(0, z) / z));
  }
}
