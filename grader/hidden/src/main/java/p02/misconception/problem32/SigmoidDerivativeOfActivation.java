package p02.misconception.problem32;

import java.util.List;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** z (1 − z) for the sigmoid. */
@Misconception(
    id = "sigmoid-derivative-of-activation",
    tasks = {"3.2.1", "3.2.4", "3.2.5"},
    says =
        "You multiply z by 1 − z. That formula belongs to the derivative, and there to the activation, not to z.")
final class SigmoidDerivativeOfActivation implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.activated(z -> z * (1 - z));
  }

  @Override
  public List<TwoLayerNetwork> others(TwoLayerNetwork right) {
    return right.activatedOnce(z -> z * (1 - z));
  }
}
