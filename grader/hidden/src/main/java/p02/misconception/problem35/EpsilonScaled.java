package p02.misconception.problem35;

import p02.hidden.model.AdamParts;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** ε beside √v. */
@Misconception(
    id = "epsilon-scaled",
    tasks = {"3.5.3"},
    says =
        "Your ε is added to the uncorrected root, as some libraries do to save a division. The assignment's formula adds it to the corrected one.",
    keeps = "7/9")
final class EpsilonScaled implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    AdamParts adam = right.adam();
    return right.adam(
        adam.change(
            (alpha, m, v, eps, g, power) ->
                -alpha * m / (Math.sqrt(v) + eps / Math.sqrt(1 - power))));
  }
}
