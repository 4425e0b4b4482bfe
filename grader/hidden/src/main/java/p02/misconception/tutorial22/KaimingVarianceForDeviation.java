package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The deviation 2 / fanIn. */
@Misconception(
    id = "kaiming-variance-for-deviation",
    tasks = {"2.2.4"},
    says = "You take the variance for the standard deviation: a root is missing.")
final class KaimingVarianceForDeviation implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().kaiming((in, out, first) -> (first ? 1.0 : 2.0) / in));
  }
}
