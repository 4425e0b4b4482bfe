package p02.hidden.tutorial21;

import java.util.List;
import java.util.stream.Stream;
import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.Fixture;
import p02.hidden.script.RandomNumbers;
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

  private static final int DRAWN = 60;

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
          drawn(217, false).forEach(layer -> count(own, cases, layer));
          cases.rule("negative-activations");
          count(own, cases, SIGNED);
          drawn(218, true).forEach(layer -> count(own, cases, layer));
        });
  }

  /** Layers of every size. */
  private static List<double[][]> drawn(long seed, boolean signed) {
    RandomNumbers random = new RandomNumbers(seed);
    return Stream.generate(() -> layer(random, signed)).limit(DRAWN).toList();
  }

  /** About half of the units are dead; of the others, some live in a single example. */
  private static double[][] layer(RandomNumbers random, boolean signed) {
    double[][] layer = new double[random.count(1, 7)][random.count(1, 9)];
    for (int unit = 0; unit < layer[0].length; unit++) {
      int kind = random.count(0, 3);
      int only = random.count(0, layer.length - 1);
      for (int example = 0; example < layer.length; example++) {
        boolean lives = kind == 2 ? example == only : kind == 3 && random.count(0, 1) == 1;
        double number = random.number();
        layer[example][unit] = lives ? signed ? number : Math.abs(number) : 0;
      }
    }
    return layer;
  }

  private static void count(DeadUnits own, CaseRecorder cases, double[][] layer) {
    cases.count(Fixture.of("the count", "activations", layer), () -> own.count(layer));
  }
}
