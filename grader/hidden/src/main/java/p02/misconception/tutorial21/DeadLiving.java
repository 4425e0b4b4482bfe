package p02.misconception.tutorial21;

import java.util.Arrays;
import p02.hidden.model.DeadUnitCount;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The living. */
@Misconception(
    id = "dead-living",
    tasks = {"2.1.7"},
    says = "You count the units that live.",
    published = true)
final class DeadLiving implements Mistake<DeadUnitCount> {
  @Override
  public DeadUnitCount in(DeadUnitCount right) {
    return DeadUnitCount.columns(column -> Arrays.stream(column).anyMatch(each -> each != 0));
  }
}
