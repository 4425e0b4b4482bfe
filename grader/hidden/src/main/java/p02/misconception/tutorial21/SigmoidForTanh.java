package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;
import p02.oracle.Layers;

/** σ and σ′. */
@Misconception(
    id = "sigmoid-for-tanh",
    tasks = {"2.1.2"},
    says = "Your tanh has the values of the sigmoid. What should it be at 0?",
    published = true)
final class SigmoidForTanh implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.TANH,
        curve -> curve.value(Layers::sigmoid).slope(z -> Layers.sigmoid(z) * Layers.sigmoid(-z)));
  }
}
