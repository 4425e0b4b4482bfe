package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 6 / √(fanIn + fanOut). */
@Misconception(
    id = "xavier-root-of-sum-only",
    tasks = {"2.2.3"},
    says = "Your weights are too large: the root of the 6 is missing in the bound.")
final class XavierRootOfSumOnly implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().bound((in, out, first) -> 6 / Math.sqrt(in + out)));
  }
}
