package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Law;

/** U(−sd, sd). */
@Misconception(
    id = "kaiming-uniform-with-deviation-as-bound",
    tasks = {"2.2.4"},
    says =
        "Your weights are uniform, with the standard deviation as the bound. This is the normal kind of Kaiming.")
final class KaimingUniformWithDeviationAsBound implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(
        right.laws().kaimingShape(law -> Law.uniform(-law.deviation(), law.deviation())));
  }
}
