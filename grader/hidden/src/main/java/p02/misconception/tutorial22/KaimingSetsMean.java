package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Law;

/** N(sd, 1). */
@Misconception(
    id = "kaiming-sets-mean",
    tasks = {"2.2.4"},
    says =
        "Your weights lie around the standard deviation and not around 0. It scales normal numbers, it does not move them.")
final class KaimingSetsMean implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().kaimingShape(law -> Law.normal(law.deviation(), 1)));
  }
}
