package p02.hidden.tutorial11;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.Fixture;
import p02.hidden.script.Memoized;
import p02.hidden.subject.Agreement;
import p02.hidden.subject.XorLearning;
import p02.hidden.subject.XorLearning.Run;

/**
 * Tests of {@link p02.tutorial11.XorNetwork}.
 *
 * <p>Training starts at random, so that what a right solution shows is a matter of chance, too.
 * {@code StuckRateTest} measures it: with {@link #LONG} 1 to 4 % of the seeds of a right solution
 * get stuck, whatever usual distribution its weights come from, and all five with less than 2e-7;
 * four results of {@link #SHORT} are the same with less than 1e-5, and three of them are as good as
 * what was learned with less than 1e-4.
 */
class XorNetworkTest {
  /** Enough to learn from. */
  private static final Run LONG = new Run(128, 120, 3.0, 1);

  /** Too little to learn anything. */
  private static final Run SHORT = new Run(64, 1, 0.01, 1);

  private static final long[] SEEDS = {1, 2, 3, 4, 5};

  @Task(
      number = "1.1.6",
      title = "learning the XOR",
      asked = "the test accuracy of a network with 4 hidden units, trained by SGD",
      example = "accuracy(2500, 100, 0.1, 42) is 1 or close to it, for nearly every seed",
      points = 1,
      tolerance = Tolerance.EXACT,
      uses = {
        "p02.problem35.Adam",
        "p02.problem35.Momentum",
        "p02.problem35.Sgd",
        "p02.tutorial12.LearningByExample",
        "p02.tutorial21.Activations"
      },
      // A right solution takes less than an eighth, also one with Commons Math's metered matrices.
      fuel = 800_000_000,
      bytes = 600_000_000)
  void accuracy(Check check) {
    check.compare(
        OwnTraining.class,
        (learning, cases) -> {
          learns(learning, cases);
          CaseRecorder.ThrowingSupplier<double[]> untrained =
              Memoized.of(() -> untrained(learning));
          double[] second = {Double.NaN};
          cases.rule("arguments-count");
          cases.choice(
              Fixture.of(
                  "what almost no training reaches for three seeds",
                  "accuracy",
                  (Supplier<Double>) () -> second[0]),
              () -> {
                // Not the lowest: a training that ignores its arguments may get stuck once, too.
                second[0] = Arrays.stream(untrained.get()).sorted().toArray()[1];
                return isLearned(second[0]) ? Level.LEARNED : Level.NO_BETTER_THAN_A_LINE;
              });
          cases.rule("reproducible");
          cases.choice(
              "two calls with the same arguments",
              () -> Agreement.of(untrained.get()[0] == learning.accuracy(SHORT.seeded(SEEDS[0]))));
          cases.rule("seed-counts");
          cases.choice(
              "accuracy(64, 1, 0.01, seed) of four seeds",
              () -> Agreement.of(isSame(untrained.get())));
        });
  }

  private static void learns(XorLearning learning, CaseRecorder cases) {
    double[] best = {Double.NaN};
    cases.rule("learns");
    cases.choice(
        Fixture.of(
            "the best of accuracy(128, 120, 3.0, seed)",
            "five seeds",
            (Supplier<Double>) () -> best[0]),
        () -> {
          best[0] = best(learning);
          return Level.of(best[0]);
        });
  }

  private static double[] untrained(XorLearning learning) {
    return LongStream.of(SEEDS)
        .limit(4)
        .mapToObj(SHORT::seeded)
        .mapToDouble(learning::accuracy)
        .toArray();
  }

  private static boolean isLearned(double accuracy) {
    return accuracy > Level.ENOUGH && accuracy <= 1;
  }

  /**
   * Whether the seed makes no difference. What was learned is often 1 for every seed, and an
   * accuracy that is counted wrongly often 0: neither tells anything of seeds.
   */
  private static boolean isSame(double[] accuracies) {
    double first = accuracies[0];
    return first > 0
        && first != 1
        && !isLearned(first)
        && Arrays.stream(accuracies).allMatch(each -> each == first);
  }

  /** It stops at the first seed that shows what there is to see. */
  static double best(XorLearning learning) {
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < SEEDS.length && !(best >= Level.ENOUGH); i++) {
      best = Math.max(best, learning.accuracy(LONG.seeded(SEEDS[i])));
    }
    return best;
  }
}
