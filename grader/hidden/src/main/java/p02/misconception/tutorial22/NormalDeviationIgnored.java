package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Law;

/** N(0, 1). */
@Misconception(
    id = "normal-deviation-ignored",
    tasks = {"2.2.2"},
    says = "Your weights have the standard deviation 1, whatever is asked for.")
final class NormalDeviationIgnored implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().normal(deviation -> Law.normal(0, 1)));
  }
}
