package p02.misconception.problem35;

import java.util.Optional;
import p02.hidden.model.UpdateRules;
import p02.hidden.model.UpdateRules.Flaws;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** φ = φ − … on a copy. */
@Misconception(
    id = "parameters-not-in-place",
    tasks = {"3.5.1", "3.5.2", "3.5.3"},
    says =
        "The parameters are the same after your step. A new array does not reach the caller: change the one that you were given.",
    published = true)
final class ParametersNotInPlace implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    return right.flawed(new Flaws(Optional.empty(), false, true, false));
  }
}
