package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** eᶻ / (1 + eᶻ). */
@Misconception(
    id = "activation-sigmoid-overflow",
    tasks = {"2.1.1"},
    says =
        "Your sigmoid is not a number for large z, since infinity is divided by infinity. Which way of writing it keeps the exponential small?")
final class ActivationSigmoidOverflow implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.SIGMOID, curve -> curve.value(z -> Math.exp(z) / (1 + Math.exp(z))));
  }
}
