package p02.misconception.tutorial21;

import p02.hidden.model.DeadUnitCount;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Only the first example is looked at. */
@Misconception(
    id = "dead-on-first-example",
    tasks = {"2.1.7"},
    says = "You look at the first example only. A dead unit is 0 on all of them.",
    published = true)
final class DeadOnFirstExample implements Mistake<DeadUnitCount> {
  @Override
  public DeadUnitCount in(DeadUnitCount right) {
    return DeadUnitCount.columns(column -> column[0] == 0);
  }
}
