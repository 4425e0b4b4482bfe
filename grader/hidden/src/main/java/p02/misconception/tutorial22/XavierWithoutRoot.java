package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 6 / (fanIn + fanOut). */
@Misconception(
    id = "xavier-without-root",
    tasks = {"2.2.3"},
    says = "Your weights are far too small: a root is missing in the bound.")
final class XavierWithoutRoot implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().bound((in, out, first) -> 6.0 / (in + out)));
  }
}
