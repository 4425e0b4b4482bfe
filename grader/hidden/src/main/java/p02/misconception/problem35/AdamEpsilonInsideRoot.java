package p02.misconception.problem35;

import p02.hidden.model.AdamParts;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** √(ṽ + ε). */
@Misconception(
    id = "adam-epsilon-inside-root",
    tasks = {"3.5.3"},
    says =
        "Your ε stands under the root. It makes a small difference with a tiny ε, and a large one with ε = 0.1.",
    keeps = "7/9",
    published = true)
final class AdamEpsilonInsideRoot implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    AdamParts adam = right.adam();
    return right.adam(adam.change((alpha, m, v, eps, g, power) -> -alpha * m / Math.sqrt(v + eps)));
  }
}
