package p02.misconception.problem31;

import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** b1 left out. */
@Misconception(
    id = "hidden-bias-dropped",
    tasks = {"3.1.2", "3.1.5", "3.1.6"},
    says = "The biases of the hidden layer are missing from your numbers.",
    published = true)
final class HiddenBiasDropped implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.hidden((w, b, x) -> right.z1(w, new double[b.length], x));
  }
}
