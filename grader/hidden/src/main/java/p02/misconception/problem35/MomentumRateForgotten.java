package p02.misconception.problem35;

import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No α in momentum. */
@Misconception(
    id = "momentum-rate-forgotten",
    tasks = {"3.5.2"},
    says = "The learning rate does not appear in your step.")
final class MomentumRateForgotten implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    return right.momentum(right.velocity(), (alpha, beta, before, m, g) -> -m);
  }
}
