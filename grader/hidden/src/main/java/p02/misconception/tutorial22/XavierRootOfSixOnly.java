package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** √6 / (fanIn + fanOut). */
@Misconception(
    id = "xavier-root-of-six-only",
    tasks = {"2.2.3"},
    says = "Your weights are too small: fanIn + fanOut belongs under the square root, too.")
final class XavierRootOfSixOnly implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().bound((in, out, first) -> Math.sqrt(6) / (in + out)));
  }
}
