package p02.hidden.tutorial12;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.nd4j.linalg.api.buffer.DataType;
import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.Fixture;
import p02.hidden.script.RandomNumbers;
import p02.hidden.subject.Agreement;
import p02.hidden.subject.EpochMath;
import p02.oracle.Learning;

/** Tests of {@link p02.tutorial12.LearningByExample}. */
class LearningByExampleTest {
  /** Rows 1, 3 and 4 have several largest logits. */
  private static final double[][] LOGITS = {
    {0.5, 2, 2}, {-1, -3, -0.5}, {4, 1, 4}, {0, 0, 0}, {-2, 3, 1}
  };

  private static final double[] LABELS = {1, 2, 2, 0, 0};

  /** One largest logit in each row; two of three labels stand at it. */
  private static final double[][] CLEAR = {{0.5, 2, 1}, {-1, -3, -0.5}, {4, 1, 3}};

  private static final double[] CLEAR_LABELS = {1, 2, 2};

  private static final List<DataType> TYPES =
      List.of(DataType.INT32, DataType.INT64, DataType.FLOAT, DataType.DOUBLE);

  private static final int FEW = 8;

  private static final String LAST_OF_SEVERAL =
      "Some library methods name the last of several, as RealVector.getMaxIndex does.";

  /** No multiple of a usual batch size. */
  private static final double[][] MANY = new RandomNumbers(121).matrix(300, 4);

  private static final double[] MANY_LABELS = labels();

  private static final List<double[]> HISTORIES =
      List.of(
          new double[] {0.25, 0.5, 0.375, 0.75, 0.625, 0.5},
          new double[] {0.125, 0.25, 0.5},
          // It rises once more after the best: better than the one before is not the best.
          new double[] {0.25, 0.75, 0.5, 0.625, 0.375},
          new double[] {0.875, 0.75, 0.25});

  private static final List<double[]> TIES =
      List.of(new double[] {0.5, 0.75, 0.75, 0.625}, new double[] {0, 0, 0});

  /** Sizes that batches divide, so that who drops or fills up the last one is not met here. */
  private static final int[][] SEVERAL_ORDERS = {{12, 4}, {48, 8}};

  private static final long[] SEEDS = {1, 2, 3, 5, 8, 13, 21, 34};
  private static final long[] FEW_SEEDS = {6, 7, 8, 1000};

  private static final double[] CURVE = {0.4, 0.5525, 0.6575, 0.7, 0.6825, 0.7425, 0.7735, 0.765};

  @Task(
      number = "1.2.1",
      title = "accuracy",
      asked = "the part of the rows whose largest logit stands at the label; the first of several",
      example = "logits [[1, 2], [3, 0]], labels [1, 1]: 0.5",
      points = 1,
      tolerance = Tolerance.FORWARD)
  void accuracy(Check check) {
    check.compare(
        OwnLearningByExample.class,
        (epochs, cases) -> {
          cases.argumentsWatched();
          cases.rule("formula");
          Fixture fixture = Fixture.of("the accuracy", "logits", CLEAR, "labels", CLEAR_LABELS);
          cases.number(fixture, () -> epochs.accuracy(CLEAR, CLEAR_LABELS, DataType.INT64));
          for (Guesses guesses : Guesses.drawn()) {
            Fixture drawn =
                Fixture.of("the accuracy", "logits", guesses.logits(), "labels", guesses.labels());
            cases.number(
                drawn, () -> epochs.accuracy(guesses.logits(), guesses.labels(), DataType.INT64));
          }
          cases.rule("label-types");
          for (DataType type : TYPES) {
            cases.number(
                "the accuracy of 300 examples with labels of type " + type,
                () -> epochs.accuracy(MANY, MANY_LABELS, type));
            Guesses.drawn().stream()
                .limit(FEW)
                .forEach(
                    few ->
                        cases.number(
                            Fixture.of(
                                "the accuracy with labels of type " + type,
                                "logits",
                                few.logits(),
                                "labels",
                                few.labels()),
                            () -> epochs.accuracy(few.logits(), few.labels(), type)));
          }
          cases.edge("lowest-of-several", "several largest logits", LAST_OF_SEVERAL);
          for (DataType type : List.of(DataType.INT32, DataType.DOUBLE)) {
            Fixture several = Fixture.of("the accuracy", "logits", LOGITS, "labels", LABELS);
            cases.number(several + " (" + type + ")", () -> epochs.accuracy(LOGITS, LABELS, type));
          }
          cases.edge("no-examples", "no examples");
          cases.refusal(
              "the accuracy of no examples",
              IllegalArgumentException.class,
              () -> epochs.accuracy(new double[0][], new double[0], DataType.INT64));
        });
  }

  @Task(
      number = "1.2.2",
      title = "best epoch",
      asked = "the number of the epoch with the highest accuracy, from 1; the earliest on a tie",
      example = "[0.5, 0.8, 0.8]: 2",
      points = 1,
      tolerance = Tolerance.EXACT)
  void bestEpoch(Check check) {
    check.compare(
        OwnLearningByExample.class,
        (epochs, cases) -> {
          cases.argumentsWatched();
          cases.rule("formula");
          HISTORIES.forEach(history -> best(epochs, cases, history));
          Histories.clear().forEach(history -> best(epochs, cases, history));
          cases.edge("earliest-of-several", "several best epochs", LAST_OF_SEVERAL);
          TIES.forEach(history -> best(epochs, cases, history));
          Histories.tied().forEach(history -> best(epochs, cases, history));
          cases.edge("no-epochs", "no epochs");
          cases.refusal(
              "the best of no epochs",
              IllegalArgumentException.class,
              () -> epochs.bestEpoch(new double[0]));
        });
  }

  @Task(
      number = "1.2.3",
      title = "improvement",
      asked = "percentage points that accuracy gained from one epoch to another",
      example = "[0.5, 0.8], from 1 to 2: 30",
      points = 1,
      tolerance = Tolerance.FORWARD)
  void improvement(Check check) {
    check.compare(
        OwnLearningByExample.class,
        (epochs, cases) -> {
          cases.argumentsWatched();
          cases.rule("formula");
          for (int[] pair : new int[][] {{1, 3}, {2, 7}, {4, 5}, {3, 8}}) {
            Fixture fixture =
                Fixture.of("improvement", "accuracies", CURVE, "from", pair[0], "to", pair[1]);
            cases.number(fixture, () -> epochs.improvement(CURVE, pair[0], pair[1]));
          }
          RandomNumbers random = new RandomNumbers(123);
          for (double[] history : Histories.clear()) {
            if (history.length > 1) {
              int from = random.count(1, history.length - 1);
              int to = random.count(from + 1, history.length);
              Fixture fixture =
                  Fixture.of("improvement", "accuracies", history, "from", from, "to", to);
              cases.number(fixture, () -> epochs.improvement(history, from, to));
            }
          }
          cases.edge("epoch-out-of-range", "an epoch out of range");
          for (int[] pair : new int[][] {{0, 3}, {-1, 2}, {2, 9}}) {
            cases.refusal(
                "improvement from %d to %d of 8 epochs".formatted(pair[0], pair[1]),
                IllegalArgumentException.class,
                () -> epochs.improvement(CURVE, pair[0], pair[1]));
          }
        });
  }

  @Task(
      number = "1.2.4",
      title = "mini-batches",
      asked = "every example once, in random order, cut into batches; the last may be smaller",
      example = "5 examples, batch size 2: [[3, 0], [4, 2], [1]], or another order",
      points = 1,
      tolerance = Tolerance.EXACT,
      // Drawing until a new one comes, and looking through a list for it, takes 8 M a call.
      fuel = 600_000_000,
      bytes = 64_000_000)
  void miniBatches(Check check) {
    check.compare(
        OwnLearningByExample.class,
        (epochs, cases) -> {
          cases.rule("batch-sizes");
          // A single example is not asked for: ND4J's own shuffle throws there.
          for (int[] call : new int[][] {{10, 4, 1}, {9, 3, 2}, {5, 8, 3}}) {
            sizes(cases, call, () -> epochs.miniBatches(call[0], call[1], call[2]));
          }
          covered(epochs, cases);
          ordered(epochs, cases, () -> check.anew(OwnLearningByExample.class, epochs));
          cases.edge("out-of-range", "sizes below 1");
          for (int[] call : new int[][] {{10, 0}, {10, -1}, {0, 4}}) {
            cases.refusal(
                "miniBatches(%d, %d, 1)".formatted(call[0], call[1]),
                IllegalArgumentException.class,
                () -> epochs.miniBatches(call[0], call[1], 1));
          }
        });
  }

  private static void best(EpochMath epochs, CaseRecorder cases, double[] history) {
    Fixture fixture = Fixture.of("the best epoch", "accuracies", history);
    cases.count(fixture, () -> epochs.bestEpoch(history));
  }

  private static void sizes(
      CaseRecorder cases, int[] call, CaseRecorder.ThrowingSupplier<int[][]> batches) {
    String fixture = "how many examples miniBatches(%d, %d, %d) has in each batch";
    cases.numbers(
        fixture.formatted(call[0], call[1], call[2]),
        () -> Arrays.stream(batches.get()).mapToDouble(batch -> batch.length).toArray());
  }

  /** Fifty draws with replacement hold one example twice, but for one case in 10²⁰. */
  private static void covered(EpochMath epochs, CaseRecorder cases) {
    cases.rule("every-example-once");
    cases.choice(
        "what miniBatches(50, 8, 5) holds",
        () -> Coverage.of(flat(epochs.miniBatches(50, 8, 5)), 50));
    cases.choice(
        "what miniBatches(1000, 10, 6) holds", () -> Coverage.of(thousand(epochs, 6), 1000));
  }

  /** Two right shuffles of a thousand are never the same: there are 10²⁵⁶⁷ of them. */
  private static void ordered(EpochMath epochs, CaseRecorder cases, Supplier<EpochMath> anew) {
    cases.rule("shuffled");
    cases.choice("the order of miniBatches(1000, 10, 6)", () -> Order.of(thousand(epochs, 6)));
    for (int[] call : SEVERAL_ORDERS) {
      cases.choice(
          "the orders of miniBatches(%d, %d, seed) for several seeds".formatted(call[0], call[1]),
          () -> SeveralOrders.together(ordersOf(epochs, call[0], call[1], SEEDS)));
    }
    cases.rule("reproducible");
    cases.choice(
        "the order of a second call with the same seed",
        () -> Agreement.of(Arrays.equals(thousand(epochs, 6), thousand(epochs, 6))));
    cases.choice(
        "the order of miniBatches(50, 8, 5) where miniBatches(50, 8, 6) was called before",
        () -> Agreement.of(Arrays.equals(fifty(epochs, 5), afterAnother(anew.get()))));
    cases.rule("seed-counts");
    cases.choice(
        "the order with another seed",
        () -> Agreement.of(Arrays.equals(thousand(epochs, 6), thousand(epochs, 7))));
    for (int[] call : SEVERAL_ORDERS) {
      cases.choice(
          "how the orders of miniBatches(%d, %d, seed) differ".formatted(call[0], call[1]),
          () -> SeveralOrders.apart(ordersOf(epochs, call[0], call[1], SEEDS)));
    }
    cases.choice(
        "how the orders of miniBatches(1000, 10, seed) differ",
        () -> SeveralOrders.apart(ordersOf(epochs, 1000, 10, FEW_SEEDS)));
  }

  private static int[] fifty(EpochMath epochs, long seed) {
    return flat(epochs.miniBatches(50, 8, seed));
  }

  private static int[] afterAnother(EpochMath epochs) {
    fifty(epochs, 6);
    return fifty(epochs, 5);
  }

  private static List<int[]> ordersOf(EpochMath epochs, int examples, int size, long... seeds) {
    return Arrays.stream(seeds)
        .mapToObj(seed -> flat(epochs.miniBatches(examples, size, seed)))
        .toList();
  }

  private static int[] thousand(EpochMath epochs, long seed) {
    return flat(epochs.miniBatches(1000, 10, seed));
  }

  private static int[] flat(int[][] batches) {
    return Arrays.stream(batches).flatMapToInt(Arrays::stream).toArray();
  }

  /** Three of five are right; the others name the class after the largest. */
  private static double[] labels() {
    double[] labels = new double[MANY.length];
    Arrays.setAll(labels, i -> (Learning.largest(MANY[i]) + (i % 5 < 3 ? 0 : 1)) % 4);
    return labels;
  }
}
