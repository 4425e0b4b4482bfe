package p02.misconception.problem31;

import java.util.List;
import p02.hidden.model.TwoLayers;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** |z| for ReLU. */
@Misconception(
    id = "absolute-value",
    tasks = {"3.1.1", "3.1.3", "3.1.5", "3.1.6"},
    says = "Your ReLU turns negative numbers positive. Draw its graph left of 0.",
    published = true)
final class AbsoluteValue implements Mistake<TwoLayers> {
  @Override
  public TwoLayers in(TwoLayers right) {
    return right.activated(Math::abs);
  }

  @Override
  public List<TwoLayers> others(TwoLayers right) {
    return right.activatedOnce(Math::abs);
  }
}
