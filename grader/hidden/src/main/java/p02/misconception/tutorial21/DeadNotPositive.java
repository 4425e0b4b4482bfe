package p02.misconception.tutorial21;

import java.util.Arrays;
import p02.hidden.model.DeadUnitCount;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** ≤ 0. */
@Misconception(
    id = "dead-not-positive",
    tasks = {"2.1.7"},
    says = "You count units that are never positive. An activation below 0 is alive, too.",
    published = true)
final class DeadNotPositive implements Mistake<DeadUnitCount> {
  @Override
  public DeadUnitCount in(DeadUnitCount right) {
    return DeadUnitCount.columns(column -> Arrays.stream(column).allMatch(each -> each <= 0));
  }
}
