package p02.misconception.problem35;

import java.util.Optional;
import p02.hidden.model.UpdateRules;
import p02.hidden.model.UpdateRules.Flaws;
import p02.hidden.model.UpdateRules.Memory;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Static state. */
@Misconception(
    id = "state-shared",
    tasks = {"3.5.2", "3.5.3"},
    says =
        "Your optimizers share their state: what one remembers, the other uses. Look for the word static.")
final class StateShared implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    return right.flawed(new Flaws(Optional.of(new Memory()), false, false, false));
  }
}
