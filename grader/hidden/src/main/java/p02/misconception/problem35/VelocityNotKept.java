package p02.misconception.problem35;

import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** m forgotten between steps. */
@Misconception(
    id = "velocity-not-kept",
    tasks = {"3.5.2"},
    says = "Your velocity begins at 0 in every step. Where must it live to last from step to step?")
final class VelocityNotKept implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    return right.momentum((alpha, beta, m, g) -> (1 - beta) * g, right.coast());
  }
}
