package p02.misconception.problem35;

import p02.hidden.model.AdamParts;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No α. */
@Misconception(
    id = "adam-learning-rate-forgotten",
    tasks = {"3.5.3"},
    says = "The learning rate does not appear in your step.")
final class AdamLearningRateForgotten implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    AdamParts adam = right.adam();
    return right.adam(adam.change((alpha, m, v, eps, g, power) -> -m / (Math.sqrt(v) + eps)));
  }
}
