package p02.misconception.problem35;

import p02.hidden.model.AdamParts;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** t rises twice. */
@Misconception(
    id = "step-twice",
    tasks = {"3.5.3"},
    says = "Your step counter rises by 2 in each step.")
final class StepTwice implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    AdamParts adam = right.adam();
    return right.adam(adam.counting(0, 2));
  }
}
