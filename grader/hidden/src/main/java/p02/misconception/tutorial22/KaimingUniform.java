package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Law;

/** U of the right deviation. */
@Misconception(
    id = "kaiming-uniform",
    tasks = {"2.2.4"},
    says =
        "Your weights have the right spread, but are uniform: this is the normal kind of Kaiming.")
final class KaimingUniform implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().kaimingShape(law -> Law.uniformOf(law.deviation())));
  }
}
