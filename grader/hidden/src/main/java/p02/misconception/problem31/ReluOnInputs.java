package p02.misconception.problem31;

import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Layers;

/** ReLU applied to the inputs, too. */
@Misconception(
    id = "relu-on-inputs",
    tasks = {"3.1.2", "3.1.5", "3.1.6"},
    says =
        "Negative inputs are lost in your network. Where does the first activation function of a network stand?")
final class ReluOnInputs implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.hidden((w, b, x) -> right.z1(w, b, Layers.each(x, Layers::relu)));
  }
}
