package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 2 / √fanIn. */
@Misconception(
    id = "kaiming-two-outside-root",
    tasks = {"2.2.4"},
    says =
        "Your weights are too large where the layer is not the first: the 2 belongs under the square root, too.")
final class KaimingTwoOutsideRoot implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().kaiming((in, out, first) -> (first ? 1 : 2) / Math.sqrt(in)));
  }
}
