package p02.misconception.problem32;

import java.util.List;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Layers;

/** 1 / (1 + e^z). */
@Misconception(
    id = "sigmoid-sign",
    tasks = {"3.2.1", "3.2.4", "3.2.5"},
    says = "Your sigmoid falls where it should rise. Check the sign in the exponent at z = 2.",
    published = true)
final class SigmoidSign implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.activated(z -> Layers.sigmoid(-z));
  }

  @Override
  public List<TwoLayerNetwork> others(TwoLayerNetwork right) {
    return right.activatedOnce(z -> Layers.sigmoid(-z));
  }
}
