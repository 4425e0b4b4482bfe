package p02.misconception.tutorial21;

import java.util.List;
import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** 1 + α eᶻ right of 0: the halves are not kept apart. */
@Misconception(
    id = "elu-slope-sum",
    tasks = {"2.1.5"},
    says = "Your derivative of the ELU adds both halves right of 0, too.",
    published = true)
final class EluSlopeSum implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.ELU, curve -> curve.slope((z, alpha) -> (z > 0 ? 1 : 0) + alpha * Math.exp(z)));
  }

  @Override
  public List<ActivationFunctions> others(ActivationFunctions right) {
    return List.of(
        right.with(
            Function.ELU,
            curve -> curve.slope((z, alpha) -> z > 0 ? 1 + alpha : alpha * Math.exp(z))));
  }
}
