package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Law;

/** The deviation is taken for a variance. */
@Misconception(
    id = "normal-deviation-rooted",
    tasks = {"2.2.2"},
    says = "You take the root of what is the standard deviation already.")
final class NormalDeviationRooted implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().normal(deviation -> Law.normal(0, Math.sqrt(deviation))));
  }
}
