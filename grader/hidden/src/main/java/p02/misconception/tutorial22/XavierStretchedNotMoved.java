package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Law;

/** U(0, 2a). */
@Misconception(
    id = "xavier-stretched-not-moved",
    tasks = {"2.2.3"},
    says =
        "Your weights are never negative: they are stretched to the right length, but not moved.")
final class XavierStretchedNotMoved implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(
        right.laws().xavier((in, out) -> Law.uniform(0, 2 * Math.sqrt(6.0 / (in + out)))));
  }
}
