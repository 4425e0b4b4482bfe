package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** √(2 / fanIn) always. */
@Misconception(
    id = "kaiming-first-layer-ignored",
    tasks = {"2.2.4"},
    says =
        "You treat the first layer like the others. What comes into it that has not passed a ReLU?")
final class KaimingFirstLayerIgnored implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().kaiming((in, out, first) -> Math.sqrt(2.0 / in)));
  }
}
