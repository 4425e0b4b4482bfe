package p02.misconception.tutorial21;

import java.util.List;
import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;
import p02.oracle.Layers;

/** 2 σ(2z), the −1 forgotten. */
@Misconception(
    id = "tanh-not-shifted",
    tasks = {"2.1.2"},
    says = "Your tanh lies between 0 and 2. What is it at 0?",
    published = true)
final class TanhNotShifted implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.TANH, curve -> curve.value(z -> 2 * Layers.sigmoid(2 * z)));
  }

  @Override
  public List<ActivationFunctions> others(ActivationFunctions right) {
    return List.of(
        right.with(
            Function.TANH,
            curve ->
                curve.value(z -> curve.at(z) + 1).slope(z -> 1 - Math.pow(curve.at(z) + 1, 2))));
  }
}
