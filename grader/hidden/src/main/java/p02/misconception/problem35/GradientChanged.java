package p02.misconception.problem35;

import java.util.Optional;
import p02.hidden.model.UpdateRules;
import p02.hidden.model.UpdateRules.Flaws;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The argument is changed. */
@Misconception(
    id = "gradient-changed",
    tasks = {"3.5.1", "3.5.2", "3.5.3"},
    says = "Your step changes the gradient that it is given. Methods ending in i work in place.")
final class GradientChanged implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    return right.flawed(new Flaws(Optional.empty(), true, false, false));
  }
}
