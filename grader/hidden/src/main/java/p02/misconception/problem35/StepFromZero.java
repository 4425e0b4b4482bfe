package p02.misconception.problem35;

import p02.hidden.model.AdamParts;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** t = 0 in the first step. */
@Misconception(
    id = "step-from-zero",
    tasks = {"3.5.3"},
    says =
        "Your step counter is 0 in the first step, so that the bias correction divides by 0. From which number does t count?",
    published = true)
final class StepFromZero implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    AdamParts adam = right.adam();
    return right.adam(adam.counting(-1, 1));
  }
}
