package p02.misconception.problem31;

import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** b2 left out. */
@Misconception(
    id = "output-bias-dropped",
    tasks = {"3.1.4", "3.1.5", "3.1.6"},
    says = "The bias of the output is missing from your numbers.",
    published = true)
final class OutputBiasDropped implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.output((w, b, h) -> right.z2(w, 0, h));
  }
}
