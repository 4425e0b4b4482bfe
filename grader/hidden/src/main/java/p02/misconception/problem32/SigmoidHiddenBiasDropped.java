package p02.misconception.problem32;

import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** b1 left out. */
@Misconception(
    id = "sigmoid-hidden-bias-dropped",
    tasks = {"3.2.2", "3.2.4", "3.2.5"},
    says = "The bias of the hidden unit is missing from your numbers.",
    published = true)
final class SigmoidHiddenBiasDropped implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.hidden((w, b, x) -> right.z1(w, new double[b.length], x));
  }
}
