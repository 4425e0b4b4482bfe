package p02.misconception.problem31;

import java.util.List;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No ReLU in the hidden layer. */
@Misconception(
    id = "relu-missing-in-hidden",
    tasks = {"3.1.3", "3.1.5", "3.1.6"},
    says =
        "Your hidden units hand on negative numbers. What does an activation function do to them?",
    published = true)
final class ReluMissingInHidden implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.hiddenActivated(double[]::clone);
  }

  @Override
  public List<TwoLayerNetwork> others(TwoLayerNetwork right) {
    return List.of(right.handedOn((z1, h) -> z1));
  }
}
