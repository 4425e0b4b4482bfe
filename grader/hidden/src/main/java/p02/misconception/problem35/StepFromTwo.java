package p02.misconception.problem35;

import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** t = 2 in the first step. */
@Misconception(
    id = "step-from-two",
    tasks = {"3.5.3"},
    says =
        "Your step counter is 2 in the first step already. Look where it begins and where it rises.")
final class StepFromTwo implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    return right.adam(right.adam().counting(1, 1));
  }
}
