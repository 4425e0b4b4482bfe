package p02.misconception.problem35;

import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** (1 − β) m + β g. */
@Misconception(
    id = "momentum-weights-swapped",
    tasks = {"3.5.2"},
    says = "You gave the old velocity the weight of the new gradient, and the other way round.")
final class MomentumWeightsSwapped implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    return right.momentum((alpha, beta, m, g) -> (1 - beta) * m + beta * g, right.coast());
  }
}
