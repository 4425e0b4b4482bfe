package p02.misconception.problem32;

import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** σ(w x) + b. */
@Misconception(
    id = "sigmoid-bias-after-activation",
    tasks = {"3.2.4", "3.2.5"},
    says =
        "You add the hidden bias after the activation function. Does a bias belong to the pre-activation or to the activation?")
final class SigmoidBiasAfterActivation implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right
        .hidden((w, b, x) -> right.z1(w, new double[b.length], x))
        .afterHidden((h, b) -> new double[] {right.afterHidden().apply(h, b)[0] + b[0]});
  }
}
