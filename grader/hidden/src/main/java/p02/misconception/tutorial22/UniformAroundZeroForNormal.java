package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Law;

/** U(−sd, sd). */
@Misconception(
    id = "uniform-around-zero-for-normal",
    tasks = {"2.2.2"},
    says =
        "Your weights are uniform, with the standard deviation as the bound. Which method draws normal numbers?")
final class UniformAroundZeroForNormal implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().normal(deviation -> Law.uniform(-deviation, deviation)));
  }
}
