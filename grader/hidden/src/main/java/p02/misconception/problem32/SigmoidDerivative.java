package p02.misconception.problem32;

import java.util.List;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Layers;

/** The derivative for the function. */
@Misconception(
    id = "sigmoid-derivative",
    tasks = {"3.2.4", "3.2.5", "3.2.1"},
    says =
        "You calculated the slope of the sigmoid somewhere, not its value. For a forward pass no derivative is needed.")
final class SigmoidDerivative implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.activated(z -> Layers.sigmoid(z) * (1 - Layers.sigmoid(z)));
  }

  @Override
  public List<TwoLayerNetwork> others(TwoLayerNetwork right) {
    return right.activatedOnce(z -> Layers.sigmoid(z) * (1 - Layers.sigmoid(z)));
  }
}
