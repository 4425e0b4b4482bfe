package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** z tanh(z). */
@Misconception(
    id = "tanh-for-sigmoid-in-swish",
    tasks = {"2.1.6"},
    says = "Your Swish multiplies by tanh in place of the sigmoid.",
    published = true)
final class TanhForSigmoidInSwish implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.SWISH, curve -> curve.value(z -> z * Math.tanh(z)));
  }
}
