package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** √6 / √fanIn. */
@Misconception(
    id = "xavier-fan-in-only",
    tasks = {"2.2.3"},
    says = "Your bound does not depend on fanOut.")
final class XavierFanInOnly implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().bound((in, out, first) -> Math.sqrt(6.0 / in)));
  }
}
