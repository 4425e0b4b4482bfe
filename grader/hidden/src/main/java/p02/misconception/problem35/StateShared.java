package p02.misconception.problem35;

import java.util.Optional;
import p02.hidden.model.Rules;
import p02.hidden.model.Rules.Flaws;
import p02.hidden.model.Rules.Memory;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Static state. */
@Misconception(
    id = "state-shared",
    tasks = {"3.5.2", "3.5.3"},
    says =
        "Your optimizers share their state: what one remembers, the other uses. Look for the word static.")
final class StateShared implements Mistake<Rules> {
  @Override
  public Rules in(Rules right) {
    return right.flawed(new Flaws(Optional.of(new Memory()), false, false, false));
  }
}
