package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Law;

/** N(0, 2 / (fanIn + fanOut)). */
@Misconception(
    id = "xavier-normal",
    tasks = {"2.2.3"},
    says =
        "Your weights have the right spread, but are normal: this is the uniform kind of Xavier.")
final class XavierNormal implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().xavier((in, out) -> Law.normal(0, Math.sqrt(2.0 / (in + out)))));
  }
}
