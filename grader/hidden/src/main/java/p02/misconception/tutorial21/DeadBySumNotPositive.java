package p02.misconception.tutorial21;

import java.util.Arrays;
import p02.hidden.model.DeadUnitCount;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Sum ≤ 0. */
@Misconception(
    id = "dead-by-sum-not-positive",
    tasks = {"2.1.7"},
    says = "You add up a unit's activations and compare with 0: negative ones are alive, too.",
    published = true)
final class DeadBySumNotPositive implements Mistake<DeadUnitCount> {
  @Override
  public DeadUnitCount in(DeadUnitCount right) {
    return DeadUnitCount.columns(column -> Arrays.stream(column).sum() <= 0);
  }
}
