package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** √6 / √fanOut. */
@Misconception(
    id = "xavier-fan-out-only",
    tasks = {"2.2.3"},
    says = "Your bound does not depend on fanIn.")
final class XavierFanOutOnly implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().bound((in, out, first) -> Math.sqrt(6.0 / out)));
  }
}
