package p02.misconception.problem35;

import p02.hidden.model.AdamParts;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** √ṽ alone. */
@Misconception(
    id = "epsilon-missing",
    tasks = {"3.5.3"},
    says = "Your ε is not used. What happens where all gradients are 0?",
    keeps = "7/9",
    published = true)
final class EpsilonMissing implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    AdamParts adam = right.adam();
    return right.adam(adam.change((alpha, m, v, eps, g, power) -> -alpha * m / Math.sqrt(v)));
  }
}
