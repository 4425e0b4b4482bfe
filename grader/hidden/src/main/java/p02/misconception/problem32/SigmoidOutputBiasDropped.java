package p02.misconception.problem32;

import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** b2 left out. */
@Misconception(
    id = "sigmoid-output-bias-dropped",
    tasks = {"3.2.3", "3.2.4", "3.2.5"},
    says = "The bias of the output is missing from your numbers.",
    published = true)
final class SigmoidOutputBiasDropped implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.output((w, b, h) -> right.z2(w, 0, h));
  }
}
