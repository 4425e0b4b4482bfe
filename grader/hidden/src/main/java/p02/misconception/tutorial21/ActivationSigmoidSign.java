package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** 1 / (1 + eᶻ). */
@Misconception(
    id = "activation-sigmoid-sign",
    tasks = {"2.1.1"},
    says = "Your sigmoid falls where it should rise. Check the sign in the exponent at z = 2.",
    published = true)
final class ActivationSigmoidSign implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.SIGMOID, curve -> curve.value(z -> curve.at(-z)));
  }
}
