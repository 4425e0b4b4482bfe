package p02.misconception.problem31;

import java.util.List;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** A step for ReLU. */
@Misconception(
    id = "heaviside",
    tasks = {"3.1.1", "3.1.3", "3.1.5", "3.1.6"},
    says = "Your ReLU gives 0 or 1. Draw its graph right of 0: it goes on rising.",
    published = true)
final class Heaviside implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.activated(z -> z > 0 ? 1 : 0);
  }

  @Override
  public List<TwoLayerNetwork> others(TwoLayerNetwork right) {
    return right.activatedOnce(z -> z > 0 ? 1 : 0);
  }
}
