package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;
import p02.oracle.Layers;

/** σ(z) in place of z σ(z). */
@Misconception(
    id = "swish-sigmoid-forgotten",
    tasks = {"2.1.6"},
    says = "Your Swish is the sigmoid alone.",
    published = true)
final class SwishSigmoidForgotten implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.SWISH, curve -> curve.value(Layers::sigmoid));
  }
}
