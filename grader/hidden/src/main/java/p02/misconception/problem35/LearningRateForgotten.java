package p02.misconception.problem35;

import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No α in SGD. */
@Misconception(
    id = "learning-rate-forgotten",
    tasks = {"3.5.1"},
    says = "The learning rate does not appear in your step.",
    published = true)
final class LearningRateForgotten implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    return right.plain((alpha, g) -> -g);
  }
}
