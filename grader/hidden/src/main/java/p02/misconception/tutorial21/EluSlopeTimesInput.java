package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** The power rule: α z e^(z−1). */
@Misconception(
    id = "elu-slope-times-input",
    tasks = {"2.1.5"},
    says = "You differentiate eᶻ like a power of z. Its derivative is simpler.")
final class EluSlopeTimesInput implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.ELU, curve -> curve.slope((z, alpha) -> z > 0 ? 1 : alpha * z * Math.exp(z - 1)));
  }
}
