package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** √2 / fanIn. */
@Misconception(
    id = "kaiming-root-of-two-only",
    tasks = {"2.2.4"},
    says = "fanIn belongs under the square root, too.")
final class KaimingRootOfTwoOnly implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().kaiming((in, out, first) -> Math.sqrt(first ? 1 : 2) / in));
  }
}
