package p02.misconception.problem35;

import p02.hidden.model.AdamParts;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** α (m̃/√ṽ + ε). */
@Misconception(
    id = "epsilon-outside",
    tasks = {"3.5.3"},
    says = "Your ε is added to the quotient, not to its denominator.")
final class EpsilonOutside implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    AdamParts adam = right.adam();
    return right.adam(
        adam.change((alpha, m, v, eps, g, power) -> -alpha * (m / Math.sqrt(v) + eps)));
  }
}
