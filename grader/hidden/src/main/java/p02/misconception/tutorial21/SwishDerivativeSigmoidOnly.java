package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;
import p02.oracle.Layers;

/** σ(z). */
@Misconception(
    id = "swish-derivative-sigmoid-only",
    tasks = {"2.1.6"},
    says =
        "Your derivative of Swish is the sigmoid: one term of the product rule. Where is the other?",
    published = true)
final class SwishDerivativeSigmoidOnly implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.SWISH, curve -> curve.slope(Layers::sigmoid));
  }
}
