package p02.misconception.problem35;

import p02.hidden.model.AdamParts;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** ṽ + ε. */
@Misconception(
    id = "root-missing",
    tasks = {"3.5.3"},
    says = "You divide by v, not by its root.",
    published = true)
final class RootMissing implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    AdamParts adam = right.adam();
    return right.adam(adam.change((alpha, m, v, eps, g, power) -> -alpha * m / (v + eps)));
  }
}
