package p02.misconception.problem31;

import java.util.List;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** min(0, z). */
@Misconception(
    id = "relu-min",
    tasks = {"3.1.1", "3.1.3", "3.1.5", "3.1.6"},
    says = "Your ReLU keeps what is negative. It is the other half that passes.")
final class ReluMin implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.activated(z -> Math.min(0, z));
  }

  @Override
  public List<TwoLayerNetwork> others(TwoLayerNetwork right) {
    return right.activatedOnce(z -> Math.min(0, z));
  }
}
