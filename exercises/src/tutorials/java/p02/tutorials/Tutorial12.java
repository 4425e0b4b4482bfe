package p02.tutorials;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import p02.kit.nn.MiniBatches;
import p02.kit.nn.Score;
import p02.lab.Lab;
import p02.lab.Setting;
import p02.lab.Tutorial;
import p02.lab.data.FashionMnist;
import p02.lab.data.Scaling;
import p02.lab.page.Page;
import p02.lab.runs.Run;
import p02.tutorial12.LearningByExample;

/** Tutorial 1.2: how much better a network becomes with 9, 20, 50 and 100 epochs. */
public final class Tutorial12 implements Tutorial {
  private static final int MOST_EPOCHS = 100;
  private static final int SHOWN = 20;

  /** Made by the lab. */
  public Tutorial12() {}

  @Override
  public String number() {
    return "1.2";
  }

  @Override
  public String title() {
    return "Learning by example: what more epochs bring";
  }

  @Override
  public Set<Setting> settings() {
    return Set.of(Setting.EPOCHS, Setting.SEED, Setting.DATA);
  }

  @Override
  public void run(Lab lab) {
    FashionMnist data = lab.data(Scaling.STANDARDIZED, lab.seed());
    lab.section("The examples", () -> examples(lab.page(), data));
    Optional<MiniBatches> own = batches(lab);
    lab.section("The network", () -> network(lab.page(), data));
    List<SeedRun> runs =
        own.flatMap(batches -> lab.attempt(() -> train(lab, data, batches)))
            .orElseGet(
                () -> {
                  lab.page().text("This training uses the library's own mini-batches.");
                  return train(lab, data, MiniBatches.shuffled());
                });
    runs.forEach(run -> record(lab, run));
    show(lab, data, runs);
  }

  private static List<SeedRun> train(Lab lab, FashionMnist data, MiniBatches batches) {
    return new Training12(lab, data, batches).run(lab.epochs(MOST_EPOCHS));
  }

  /** Shows the seeds that were trained to the end, or else what there is. */
  private static void show(Lab lab, FashionMnist data, List<SeedRun> runs) {
    int most = runs.stream().mapToInt(SeedRun::epochs).max().orElse(0);
    List<SeedRun> shown = runs.stream().filter(run -> run.epochs() == most).toList();
    if (!shown.isEmpty()) {
      new Findings12(lab, data.test().labels(), shown).write();
    }
    for (SeedRun run : runs) {
      if (run.epochs() < most) {
        lab.page()
            .text(
                "Seed %d ended after %d epochs: it is in `runs.csv`, but in no table above."
                    .formatted(run.seed(), run.epochs()));
      }
    }
  }

  private static void record(Lab lab, SeedRun run) {
    for (int stop : Training12.stops(run.epochs())) {
      SeedRun.Test test = run.tests().get(stop);
      lab.record(
          new Run(
              run.seed(),
              stop,
              "relu",
              "sgd",
              run.training(Score::accuracy)[stop - 1],
              run.validation(Score::accuracy)[stop - 1],
              test == null ? Double.NaN : test.accuracy(),
              lab.dataName(),
              run.seconds(stop),
              "epochs"));
    }
  }

  private static void examples(Page page, FashionMnist data) {
    page.text(
        """
        Fashion-MNIST holds grey images of 28 × 28 pixels, each of one of ten kinds of clothes. \
        Nobody writes down what makes a coat a coat: the network sees **examples** and their \
        labels. They are divided in three. It learns from the training examples; the validation \
        examples tell how it does on what it has not seen, and when to stop; the test examples \
        are kept for the last answer.\
        """);
    int[] first = IntStream.range(0, SHOWN).toArray();
    page.images(
        "The first %d training examples, and their labels".formatted(SHOWN),
        data.train().inputs().getRows(first),
        IntStream.of(first)
            .mapToObj(row -> FashionMnist.CLASSES.get(data.train().labels().getInt(row)))
            .toList());
    page.result("training   %6d examples of %d pixels", data.train().size(), 784);
    page.result("validation %6d", data.validation().size());
    page.result("test       %6d", data.test().size());
  }

  /** The student's mini-batches, tried on a few examples; empty as long as the task is open. */
  private static Optional<MiniBatches> batches(Lab lab) {
    Page page = lab.page();
    page.heading("Mini-batches: an epoch against a step");
    page.text(
        """
        In an **epoch** every example is seen once. It is not one step: the examples are shuffled \
        and cut into **mini-batches**, and every mini-batch makes one step along the gradient of \
        its own few examples. That gradient is a random sample of the whole one, which is what the \
        S in SGD, *stochastic*, means. `LearningByExample.miniBatches` (task 1.2.4) makes them: \
        without replacement, anew in every epoch.\
        """);
    return lab.attempt(
        () -> {
          int[][] sample = LearningByExample.miniBatches(10, 4, 1);
          page.result("10 examples in mini-batches of 4, seed 1:");
          for (int[] batch : sample) {
            page.result("  %s", Arrays.toString(batch));
          }
          page.result(
              "seed 2 begins with %s", Arrays.toString(LearningByExample.miniBatches(10, 4, 2)[0]));
          requireEachOnce(sample, 10);
          return LearningByExample::miniBatches;
        });
  }

  /** Refuses what would not be an epoch: an example that is left out, seen twice, or not there. */
  static void requireEachOnce(int[][] batches, int examples) {
    int[] seen = Arrays.stream(batches).flatMapToInt(Arrays::stream).sorted().toArray();
    if (!Arrays.equals(seen, IntStream.range(0, examples).toArray())) {
      throw new IllegalArgumentException(
          "the mini-batches above must hold each of 0 … %d once".formatted(examples - 1));
    }
  }

  private static void network(Page page, FashionMnist data) {
    int steps = (data.train().size() + Training12.BATCH - 1) / Training12.BATCH;
    page.text(
        """
        784 inputs, %d hidden units with ReLU, ten logits, one for each class; softmax \
        cross-entropy as loss; plain SGD with learning rate %s and mini-batches of %d, so that one \
        epoch is %d steps. Everything is done with %d seeds, since a single run may be lucky. A \
        run of 9 epochs is the beginning of a run of 100 with the same seed: one training shows \
        them all.\
        """
            .formatted(
                Training12.HIDDEN,
                Training12.LEARNING_RATE,
                Training12.BATCH,
                steps,
                Training12.SEEDS));
    page.formula(
        "L = -\\frac{1}{n} \\sum_{i=1}^{n} \\log \\frac{e^{z_{i,y_i}}}{\\sum_{k} e^{z_{i,k}}}");
  }
}
