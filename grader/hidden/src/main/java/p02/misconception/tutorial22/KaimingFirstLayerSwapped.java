package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 2 in the first layer, 1 elsewhere. */
@Misconception(
    id = "kaiming-first-layer-swapped",
    tasks = {"2.2.4"},
    says = "You treat the first layer as the others should be, and the others as the first.")
final class KaimingFirstLayerSwapped implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(
        right.laws().kaiming((in, out, first) -> Math.sqrt((first ? 2.0 : 1.0) / in)));
  }
}
