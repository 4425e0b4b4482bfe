package p02.misconception.problem32;

import java.util.List;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Layers;

/** ReLU for the sigmoid. */
@Misconception(
    id = "relu-for-sigmoid",
    tasks = {"3.2.1", "3.2.4", "3.2.5"},
    says =
        "You used ReLU, the activation function of the problem before. This network uses the sigmoid.")
final class ReluForSigmoid implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.activated(Layers::relu);
  }

  @Override
  public List<TwoLayerNetwork> others(TwoLayerNetwork right) {
    return right.activatedOnce(Layers::relu);
  }
}
