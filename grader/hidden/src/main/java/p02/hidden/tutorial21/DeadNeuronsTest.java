package p02.hidden.tutorial21;

import java.util.List;
import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.Fixture;
import p02.hidden.subject.DeadUnits;

/** Tests of {@link p02.tutorial21.DeadNeurons}. */
class DeadNeuronsTest {
  /** Of a ReLU layer: the second and the fourth unit are dead, no example has only zeros. */
  private static final double[][] RELU = {
    {0.5, 0, 0, 0, 1.25}, {0, 0, 2, 0, 0}, {0, 0, 0.75, 0, 0.5}
  };

  /** Of an ELU layer: negative, and once adding up to 0; only the last unit is dead. */
  private static final double[][] SIGNED = {
    {-0.5, 0, 1, -0.25, 0, 0}, {-0.25, 2, -1, 0, 0.5, 0}, {-0.75, 0, 0, 0, 0.25, 0}
  };

  /** The third example is 0 throughout, every unit is alive. */
  private static final double[][] ALIVE = {{1, 0}, {0, 3}, {0, 0}};

  private static final double[][] DEAD = {{0, 0, 0}, {0, 0, 0}};
  private static final double[][] ONE_EXAMPLE = {{0, 1.5, 0, 0.25}};

  @Task(
      number = "2.1.7",
      title = "dead neurons",
      asked = "how many units (columns) are 0 on every example (row)",
      example = "[[0, 2], [0, 0]]: 1, the first unit",
      points = 1,
      tolerance = Tolerance.EXACT)
  void count(Check check) {
    check.compare(
        OwnCount.class,
        (own, cases) -> {
          cases.argumentsWatched();
          cases.rule("formula");
          List.of(RELU, ALIVE, DEAD, ONE_EXAMPLE).forEach(layer -> count(own, cases, layer));
          cases.rule("negative-activations");
          count(own, cases, SIGNED);
        });
  }

  private static void count(DeadUnits own, CaseRecorder cases, double[][] layer) {
    cases.count(Fixture.of("the count", "activations", layer), () -> own.count(layer));
  }
}
