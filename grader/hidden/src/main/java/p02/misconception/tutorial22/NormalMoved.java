package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Law;

/** N(sd, sd²). */
@Misconception(
    id = "normal-moved",
    tasks = {"2.2.2"},
    says =
        "Your weights have the right spread, but lie around the standard deviation and not around 0.")
final class NormalMoved implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().normal(deviation -> Law.normal(deviation, deviation)));
  }
}
