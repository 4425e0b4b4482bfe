package p02.misconception.problem32;

import java.util.List;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Layers;

/** σ in a pre-activation already, in one layer or in both. */
@Misconception(
    id = "sigmoid-applied-twice",
    tasks = {"3.2.2", "3.2.3", "3.2.4", "3.2.5"},
    says =
        "You apply the sigmoid where a pre-activation is asked for, so that it is applied twice in the end. Which comes first?")
final class SigmoidAppliedTwice implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return output(hidden(right));
  }

  @Override
  public List<TwoLayerNetwork> others(TwoLayerNetwork right) {
    return List.of(hidden(right), output(right));
  }

  private static TwoLayerNetwork hidden(TwoLayerNetwork right) {
    return right.hidden((w, b, x) -> Layers.each(right.z1(w, b, x), Layers::sigmoid));
  }

  private static TwoLayerNetwork output(TwoLayerNetwork right) {
    return right.output((w, b, h) -> Layers.sigmoid(right.z2(w, b, h)));
  }
}
