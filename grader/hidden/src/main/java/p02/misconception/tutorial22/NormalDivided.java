package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Law;

/** Divided by the deviation. */
@Misconception(
    id = "normal-divided",
    tasks = {"2.2.2"},
    says = "Your weights become smaller where the standard deviation becomes larger.")
final class NormalDivided implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().normal(deviation -> Law.normal(0, 1 / deviation)));
  }
}
