package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Law;

/** U(0, sd). */
@Misconception(
    id = "uniform-for-normal",
    tasks = {"2.2.2"},
    says =
        "Your weights are uniform between 0 and the standard deviation. Which method draws normal numbers?")
final class UniformForNormal implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().normal(deviation -> Law.uniform(0, deviation)));
  }
}
