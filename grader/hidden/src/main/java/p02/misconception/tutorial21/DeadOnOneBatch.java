package p02.misconception.tutorial21;

import java.util.Arrays;
import p02.hidden.model.DeadUnitCount;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 0 on one example is enough. */
@Misconception(
    id = "dead-on-one-batch",
    tasks = {"2.1.7"},
    says = "You count units that are 0 on some example. A dead unit is 0 on all of them.",
    published = true)
final class DeadOnOneBatch implements Mistake<DeadUnitCount> {
  @Override
  public DeadUnitCount in(DeadUnitCount right) {
    return DeadUnitCount.columns(column -> Arrays.stream(column).anyMatch(each -> each == 0));
  }
}
