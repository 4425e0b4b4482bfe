package p02.misconception.problem35;

import java.util.Optional;
import p02.hidden.model.UpdateRules;
import p02.hidden.model.UpdateRules.Flaws;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Every step begins at the first φ. */
@Misconception(
    id = "second-step-from-start",
    tasks = {"3.5.4"},
    says =
        "Your second step begins at the weight of the very beginning. Where did the first step lead to?")
final class SecondStepFromStart implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    return right.flawed(new Flaws(Optional.empty(), false, false, true));
  }
}
