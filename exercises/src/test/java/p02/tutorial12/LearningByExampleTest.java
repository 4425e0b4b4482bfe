package p02.tutorial12;

import static p02.board.SelfCheck.rule;
import static p02.board.SelfCheck.saw;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.board.Expect;
import p02.board.Points;
import p02.board.SelfCheck;

/** Five examples, a few epochs, and a hundred examples to shuffle. */
@Tag("p12")
@Tag("1.2")
@DisplayName("Learning by example")
@ExtendWith(SelfCheck.class)
class LearningByExampleTest {
  /** Far apart: java.util.Random begins nearly alike for 1, 2 and 3. */
  private static final long[] SEEDS = {
    3, 7_000_003, 77_777_777, 987_654_321, 5_555_555_555L, 31_415_926_535L, 123_456_789_012L, 271_828_182_845L
  };
  private static final double[][] LOGITS = {{1, 2, 0}, {3, 0, 1}, {5, 5, 1}, {0, 1, 4}, {2, 1, 0}};

  @Test
  @Tag("p12_1")
  @Tag("1.2.1")
  @Points(1)
  @DisplayName("accuracy")
  void accuracy() {
    rule("lowest-of-several");
    INDArray logits = Nd4j.create(LOGITS);
    double expected = 0.6;
    Expect.close(
        "accuracy for largest logits at 1, 0, 0 (a tie), 2, 0 and labels 1, 0, 0, 1, 2, three of five",
        saw(LearningByExample.accuracy(logits, Nd4j.createFromArray(1, 0, 0, 1, 2))),
        expected,
        1e-9);
    INDArray ties = Nd4j.create(new double[][] {{0, 2, 2, 1}, {3, 3, 3, 3}, {-1, -2, -3, -1}});
    Expect.number(
        "accuracy([[0, 2, 2, 1], [3, 3, 3, 3], [-1, -2, -3, -1]], [1, 0, 0])",
        LearningByExample.accuracy(ties, Nd4j.createFromArray(1, 0, 0)),
        1);
    rule("formula");
    // No ties: largest at 3, 1, 2, 1, 0, 3, 1, 2; in the second row all are negative.
    double[][] eight = {
      {0, -1, 2, 5}, {-5, -1, -2, -3}, {0.1, 0.2, 0.9, 0.3}, {4, 8, 1, 7},
      {900, 3, 2, 1}, {1, 2, 3, 4}, {-4, 0.5, -0.5, 0}, {0, 1, 20, 10}
    };
    INDArray labels = Nd4j.createFromArray(3, 1, 2, 1, 1, 0, 2, 2);
    Expect.number(
        "accuracy of eight examples and four classes, five of them right",
        LearningByExample.accuracy(Nd4j.create(eight), labels),
        0.625);
    Expect.number(
        "accuracy([[1, 2], [3, 4]], [1, 1])",
        LearningByExample.accuracy(Nd4j.create(new double[][] {{1, 2}, {3, 4}}), Nd4j.createFromArray(1, 1)),
        1);
    // The second class always has the larger logit; it is the label of the first 140.
    int[] first = new int[203];
    Arrays.fill(first, 0, 140, 1);
    INDArray sure = Nd4j.zeros(203, 2).addRowVector(Nd4j.create(new double[] {-1, 1}));
    Expect.number(
        "accuracy of 203 examples, the first 140 of them right",
        LearningByExample.accuracy(sure, Nd4j.createFromArray(first)),
        140 / 203.0);
    rule("label-types");
    for (DataType type : List.of(DataType.DOUBLE, DataType.INT64, DataType.FLOAT, DataType.INT32)) {
      Expect.number(
          "the same accuracy of eight examples with labels of type " + type,
          LearningByExample.accuracy(Nd4j.create(eight), labels.castTo(type)),
          0.625);
    }
    rule("arguments-unchanged");
    Expect.unchanged("logits", logits, Nd4j.create(LOGITS));
    Expect.unchanged("labels", labels, Nd4j.createFromArray(3, 1, 2, 1, 1, 0, 2, 2));
    rule("no-examples");
    Expect.refused(
        "accuracy of no examples, logits [0, 3] and labels [0],",
        IllegalArgumentException.class,
        () -> LearningByExample.accuracy(Nd4j.create(DataType.DOUBLE, 0, 3), Nd4j.create(DataType.INT64, 0)));
  }

  @Test
  @Tag("p12_2")
  @Tag("1.2.2")
  @Points(1)
  @DisplayName("best epoch")
  void bestEpoch() {
    rule("earliest-of-several");
    Expect.exactly(
        "bestEpoch, where 0.75 comes first after epoch 3",
        saw(LearningByExample.bestEpoch(new double[] {0.5, 0.4, 0.75, 0.75, 0.625})),
        3);
    Expect.count("bestEpoch([0, 0])", LearningByExample.bestEpoch(new double[] {0, 0}), 1);
    rule("formula");
    double[] up = {0.125, 0.5, 0.25, 0.75, 0.875};
    Expect.count("bestEpoch([0.125, 0.5, 0.25, 0.75, 0.875])", LearningByExample.bestEpoch(up), 5);
    Expect.count("bestEpoch([0.9, 0.8, 0.7])", LearningByExample.bestEpoch(new double[] {0.9, 0.8, 0.7}), 1);
    Expect.count("bestEpoch([0.25, 0.5, 0.125])", LearningByExample.bestEpoch(new double[] {0.25, 0.5, 0.125}), 2);
    double[] again = {0.25, 0.75, 0.5, 0.625};
    Expect.count("bestEpoch([0.25, 0.75, 0.5, 0.625])", LearningByExample.bestEpoch(again), 2);
    Expect.count(
        "bestEpoch([0.12, 0.34, 0.31, 0.29, 0.335])",
        LearningByExample.bestEpoch(new double[] {0.12, 0.34, 0.31, 0.29, 0.335}),
        2);
    Expect.count("bestEpoch([0.8, 0.1, 0.9, 0.85])", LearningByExample.bestEpoch(new double[] {0.8, 0.1, 0.9, 0.85}), 3);
    Expect.count("bestEpoch([0.5])", LearningByExample.bestEpoch(new double[] {0.5}), 1);
    rule("arguments-unchanged");
    Expect.unchanged("validationAccuracy", up, 0.125, 0.5, 0.25, 0.75, 0.875);
    rule("no-epochs");
    Expect.refused("bestEpoch([])", IllegalArgumentException.class, () -> LearningByExample.bestEpoch(new double[0]));
  }

  @Test
  @Tag("p12_3")
  @Tag("1.2.3")
  @Points(1)
  @DisplayName("improvement")
  void improvement() {
    rule("formula");
    double[] accuracies = {0.5, 0.75, 0.5, 0.625, 0.25};
    Expect.close("improvement from 0.5 after epoch 1 to 0.5 after epoch 3", saw(LearningByExample.improvement(accuracies, 1, 3)), 0, 1e-9);
    Expect.close(
        "improvement from 0.5 after epoch 1 to 0.625 after epoch 4, in percentage points",
        saw(LearningByExample.improvement(accuracies, 1, 4)),
        12.5,
        1e-9);
    Expect.number(
        "improvement([0.5, 0.75, 0.5, 0.625, 0.25], 2, 5)", LearningByExample.improvement(accuracies, 2, 5), -50);
    double[] fine = {0.3, 0.415, 0.9375};
    Expect.number("improvement([0.3, 0.415, 0.9375], 1, 2)", LearningByExample.improvement(fine, 1, 2), 11.5);
    Expect.number("improvement([0.3, 0.415, 0.9375], 2, 3)", LearningByExample.improvement(fine, 2, 3), 52.25);
    Expect.number("improvement([0.1, 0.4237516], 1, 2)", LearningByExample.improvement(new double[] {0.1, 0.4237516}, 1, 2), 32.37516);
    rule("arguments-unchanged");
    Expect.unchanged("accuracyByEpoch", accuracies, 0.5, 0.75, 0.5, 0.625, 0.25);
    rule("epoch-out-of-range");
    for (int[] pair : new int[][] {{0, 2}, {-2, 3}, {1, 6}, {3, 0}, {6, 1}}) {
      Expect.refused(
          "improvement of five epochs from %d to %d".formatted(pair[0], pair[1]),
          IllegalArgumentException.class,
          () -> LearningByExample.improvement(accuracies, pair[0], pair[1]));
    }
  }

  @Test
  @Tag("p12_4")
  @Tag("1.2.4")
  @Points(1)
  @DisplayName("mini-batches")
  void miniBatches() {
    rule("batch-sizes");
    int[][] batches = LearningByExample.miniBatches(100, 32, 1);
    sizes("miniBatches(100, 32, 1)", batches, 32, 32, 32, 4);
    sizes("miniBatches(12, 4, 3)", LearningByExample.miniBatches(12, 4, 3), 4, 4, 4);
    sizes("miniBatches(3, 10, 1)", LearningByExample.miniBatches(3, 10, 1), 3);
    rule("every-example-once");
    for (int[] call : new int[][] {{100, 32}, {64, 10}, {800, 16}}) {
      int[] sorted = Arrays.stream(order(call[0], call[1], 1)).sorted().toArray();
      Expect.require(
          Arrays.equals(sorted, IntStream.range(0, call[0]).toArray()),
          "miniBatches(%d, %d, 1) should hold every example from 0 to %d once, but yours hold, sorted, %s."
              .formatted(call[0], call[1], call[0] - 1, Arrays.toString(sorted)));
    }
    rule("shuffled");
    shuffled(order(800, 16, 1));
    for (int[] call : new int[][] {{16, 4}, {40, 8}}) {
      shuffled(call[0], call[1]);
    }
    rule("reproducible");
    Expect.require(
        Arrays.equals(order(800, 16, 1), order(800, 16, 1)),
        "miniBatches(800, 16, 1) gives another order when it is called once more. Begin a generator at seed in each call.");
    rule("seed-counts");
    Expect.require(
        !Arrays.equals(order(800, 16, 1), order(800, 16, 2)),
        "miniBatches(800, 16, 1) and miniBatches(800, 16, 2) give the same order. Does your generator begin at seed?");
    for (int[] call : new int[][] {{16, 4}, {40, 8}}) {
      apart(call[0], call[1]);
    }
    rule("out-of-range");
    for (int[] call : new int[][] {{8, 0}, {8, -3}, {0, 5}}) {
      Expect.refused(
          "miniBatches(%d, %d, 1)".formatted(call[0], call[1]),
          IllegalArgumentException.class,
          () -> LearningByExample.miniBatches(call[0], call[1], 1));
    }
  }

  private static void sizes(String call, int[][] batches, int... right) {
    int[] yours = Arrays.stream(batches).mapToInt(batch -> batch.length).toArray();
    Expect.require(
        Arrays.equals(yours, right),
        "The batches of %s should have the sizes %s, but yours have %s."
            .formatted(call, Arrays.toString(right), Arrays.toString(yours)));
  }

  private static int[] order(int examples, int batchSize, long seed) {
    return Arrays.stream(LearningByExample.miniBatches(examples, batchSize, seed))
        .flatMapToInt(Arrays::stream)
        .toArray();
  }

  /** Few examples: the orders of eight seeds together say what one alone does not. */
  private static void shuffled(int examples, int batchSize) {
    double[] places = IntStream.range(0, examples).asDoubleStream().toArray();
    double together = 0;
    long neighbours = 0;
    for (long seed : SEEDS) {
      int[] order = order(examples, batchSize, seed);
      double[] numbers = Arrays.stream(order).asDoubleStream().toArray();
      together += new PearsonsCorrelation().correlation(places, numbers);
      neighbours += IntStream.range(1, examples).filter(i -> Math.abs(order[i] - order[i - 1]) == 1).count();
    }
    String call = "miniBatches(%d, %d, seed), for the seeds %s together,".formatted(examples, batchSize, Arrays.toString(SEEDS));
    Expect.require(
        Math.abs(together) * Math.sqrt((examples - 1) / (double) SEEDS.length) <= 7,
        "The order of " + call + " is hardly shuffled: low numbers come mostly early, or mostly late.");
    Expect.require(
        neighbours <= 56,
        "In %s neighbours stay together %d times. Shuffle the examples, not the batches.".formatted(call, neighbours));
  }

  /** In two right orders about one example has the same place. */
  private static void apart(int examples, int batchSize) {
    long alike = 0;
    for (int i = 0; i < SEEDS.length; i++) {
      int[] one = order(examples, batchSize, SEEDS[i]);
      for (int after = i + 1; after < SEEDS.length; after++) {
        int[] other = order(examples, batchSize, SEEDS[after]);
        alike += IntStream.range(0, examples).filter(place -> one[place] == other[place]).count();
      }
    }
    Expect.require(
        alike <= 78,
        "The orders of miniBatches(%d, %d, seed) for the seeds %s are much alike: over all pairs of them, an example has the same place %d times, and about 28 are usual. Begin a generator at seed in each call."
            .formatted(examples, batchSize, Arrays.toString(SEEDS), alike));
  }

  /** A right shuffle of 800 fails here less often than once in a million times. */
  private static void shuffled(int[] order) {
    double[] places = IntStream.range(0, order.length).asDoubleStream().toArray();
    double[] numbers = Arrays.stream(order).asDoubleStream().toArray();
    double together = new PearsonsCorrelation().correlation(places, numbers);
    Expect.require(
        Math.abs(together) < 0.19,
        "The order of miniBatches(800, 16, 1) is hardly shuffled: low numbers come mostly early, or mostly late.");
    long neighbours =
        IntStream.range(1, order.length).filter(i -> Math.abs(order[i] - order[i - 1]) == 1).count();
    Expect.require(
        neighbours < 18,
        "In miniBatches(800, 16, 1) neighbours stay together %d times. Shuffle the examples, not the batches."
            .formatted(neighbours));
    int[] steps =
        IntStream.range(1, order.length)
            .map(i -> Math.floorMod(order[i] - order[i - 1], order.length))
            .sorted()
            .toArray();
    long alike = Arrays.stream(steps).filter(step -> step == steps[steps.length / 2]).count();
    Expect.require(
        alike < 0.9 * steps.length,
        "In miniBatches(800, 16, 1) almost every example is equally far from the one before it. Draw the order with a random generator.");
  }
}
