package p02.misconception.tutorial21;

import java.util.Arrays;
import p02.hidden.model.DeadUnitCount;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Rows. */
@Misconception(
    id = "dead-examples",
    tasks = {"2.1.7"},
    says = "You count examples on which every unit is 0. Units are columns.",
    published = true)
final class DeadExamples implements Mistake<DeadUnitCount> {
  @Override
  public DeadUnitCount in(DeadUnitCount right) {
    return new DeadUnitCount(
        activations ->
            Arrays.stream(activations)
                .filter(row -> Arrays.stream(row).allMatch(each -> each == 0))
                .count());
  }
}
