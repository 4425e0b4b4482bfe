package p02.misconception.tutorial21;

import java.util.Arrays;
import p02.hidden.model.DeadUnitCount;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Zeros. */
@Misconception(
    id = "dead-zeros",
    tasks = {"2.1.7"},
    says = "You count zeros, not units.",
    published = true)
final class DeadZeros implements Mistake<DeadUnitCount> {
  @Override
  public DeadUnitCount in(DeadUnitCount right) {
    return new DeadUnitCount(
        activations ->
            Arrays.stream(activations)
                .flatMapToDouble(Arrays::stream)
                .filter(each -> each == 0)
                .count());
  }
}
