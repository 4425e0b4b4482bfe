package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Law;

/** N(0, a²). */
@Misconception(
    id = "xavier-normal-with-uniform-bound",
    tasks = {"2.2.3"},
    says = "You draw normal numbers and take the bound of the uniform law for their deviation.")
final class XavierNormalWithUniformBound implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().xavier((in, out) -> Law.normal(0, Math.sqrt(6.0 / (in + out)))));
  }
}
