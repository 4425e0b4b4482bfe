package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** √(1 / fanIn) always. */
@Misconception(
    id = "kaiming-first-layer-always",
    tasks = {"2.2.4"},
    says =
        "You treat every layer like the first. What does a ReLU do to the mean square of its inputs?")
final class KaimingFirstLayerAlways implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().kaiming((in, out, first) -> Math.sqrt(1.0 / in)));
  }
}
