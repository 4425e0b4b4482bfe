package p02.misconception.problem31;

import java.util.List;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** |z| for ReLU. */
@Misconception(
    id = "absolute-value",
    tasks = {"3.1.1", "3.1.3", "3.1.5", "3.1.6"},
    says = "Your ReLU turns negative numbers positive. Draw its graph left of 0.",
    published = true)
final class AbsoluteValue implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.activated(Math::abs);
  }

  @Override
  public List<TwoLayerNetwork> others(TwoLayerNetwork right) {
    return right.activatedOnce(Math::abs);
  }
}
