package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Law;

/** The variance as a factor. */
@Misconception(
    id = "normal-deviation-squared",
    tasks = {"2.2.2"},
    says =
        "You scale by the variance. By what must N(0, 1) be multiplied to get the deviation asked for?")
final class NormalDeviationSquared implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().normal(deviation -> Law.normal(0, deviation * deviation)));
  }
}
