package p02.misconception.problem35;

import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** φ − α m with the m of the step before. */
@Misconception(
    id = "moved-before-update",
    tasks = {"3.5.2"},
    says =
        "You move with the velocity of the step before and renew it afterwards. Which of the two lines comes first?")
final class MovedBeforeUpdate implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    return right.momentum(right.velocity(), (alpha, beta, before, m, g) -> -alpha * before);
  }
}
