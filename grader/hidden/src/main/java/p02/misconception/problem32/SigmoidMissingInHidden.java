package p02.misconception.problem32;

import java.util.List;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No sigmoid in the hidden layer. */
@Misconception(
    id = "sigmoid-missing-in-hidden",
    tasks = {"3.2.4", "3.2.5"},
    says =
        "Your hidden unit hands on its pre-activation. Where does the activation function come in?",
    published = true)
final class SigmoidMissingInHidden implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.hiddenActivated(double[]::clone);
  }

  @Override
  public List<TwoLayerNetwork> others(TwoLayerNetwork right) {
    return List.of(right.handedOn((z1, h) -> z1));
  }
}
