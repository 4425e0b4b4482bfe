package p02.misconception.problem31;

import java.util.ArrayList;
import java.util.List;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Leaky ReLU with slope 0.01. */
@Misconception(
    id = "leaky-slope",
    tasks = {"3.1.1", "3.1.3", "3.1.5", "3.1.6"},
    says =
        "Your ReLU lets a little of a negative number through. That is the leaky variant; this network uses the plain one.",
    published = true)
final class LeakySlope implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.activated(z -> z > 0 ? z : 0.01 * z);
  }

  @Override
  public List<TwoLayerNetwork> others(TwoLayerNetwork right) {
    List<TwoLayerNetwork> forms = new ArrayList<>(right.activatedOnce(z -> z > 0 ? z : 0.01 * z));
    for (double slope : new double[] {0.1, 0.2, 0.3}) {
      forms.add(right.activated(z -> z > 0 ? z : slope * z));
      forms.addAll(right.activatedOnce(z -> z > 0 ? z : slope * z));
    }
    return forms;
  }
}
