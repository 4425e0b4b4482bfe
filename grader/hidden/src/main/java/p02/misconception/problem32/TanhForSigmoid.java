package p02.misconception.problem32;

import java.util.List;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** tanh for the sigmoid. */
@Misconception(
    id = "tanh-for-sigmoid",
    tasks = {"3.2.1", "3.2.4", "3.2.5"},
    says =
        "Your activation function has the values of tanh, between −1 and 1. This network uses the sigmoid, between 0 and 1.",
    published = true)
final class TanhForSigmoid implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.activated(Math::tanh);
  }

  @Override
  public List<TwoLayerNetwork> others(TwoLayerNetwork right) {
    return right.activatedOnce(Math::tanh);
  }
}
