package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Law;

/** U(0, a). */
@Misconception(
    id = "xavier-not-centred",
    tasks = {"2.2.3"},
    says = "Your weights are never negative. Numbers from U(0, 1) must be stretched and moved.")
final class XavierNotCentred implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(
        right.laws().xavier((in, out) -> Law.uniform(0, Math.sqrt(6.0 / (in + out)))));
  }
}
