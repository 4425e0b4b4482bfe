package p02.misconception.problem35;

import p02.hidden.model.AdamParts;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** g for m̃. */
@Misconception(
    id = "gradient-for-moment",
    tasks = {"3.5.3"},
    says = "Your step uses the gradient where the first moment belongs.")
final class GradientForMoment implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    AdamParts adam = right.adam();
    return right.adam(
        adam.change((alpha, m, v, eps, g, power) -> -alpha * g / (Math.sqrt(v) + eps)));
  }
}
