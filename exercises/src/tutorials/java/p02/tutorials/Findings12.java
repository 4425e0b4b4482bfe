package p02.tutorials;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.kit.nn.Score;
import p02.lab.Lab;
import p02.lab.page.Page;
import p02.lab.page.Table;
import p02.lab.plot.Line;
import p02.lab.plot.LinePlot;
import p02.tutorial12.LearningByExample;

/** What tutorial 1.2 finds: curves, the best epoch, and what more epochs bring. */
final class Findings12 {
  /** What the assignment starts with. */
  private static final int FEW = 9;

  private final Lab lab;
  private final Page page;
  private final INDArray testLabels;
  private final List<SeedRun> runs;
  private final int epochs;
  private final TreeSet<Integer> stops;

  /** Findings on the epochs that every run has reached. */
  Findings12(Lab lab, INDArray testLabels, List<SeedRun> runs) {
    this.lab = lab;
    this.page = lab.page();
    this.testLabels = testLabels;
    this.runs = runs;
    this.epochs = runs.stream().mapToInt(SeedRun::epochs).min().orElseThrow();
    this.stops = Training12.stops(epochs);
  }

  void write() {
    lab.section("The first epochs", this::first);
    if (epochs > FEW) {
      lab.section("More epochs", this::curves);
    }
    lab.section("Where validation is best", this::best);
    lab.section("What more epochs bring", this::gains);
    lab.section("On the test examples", this::test);
  }

  private void first() {
    int shown = Math.min(FEW, epochs);
    page.plot(
        LinePlot.of(
            "Accuracy over the first "
                + shown
                + " epochs: mean and standard deviation of the seeds",
            "epoch",
            "accuracy (%)",
            Line.meanByEpoch("training", percent(shown, run -> run.training(Score::accuracy))),
            Line.meanByEpoch(
                "validation", percent(shown, run -> run.validation(Score::accuracy)))));
    page.text(
        Says12.first(
            mean(percent(shown, run -> run.training(Score::accuracy))),
            mean(percent(shown, run -> run.validation(Score::accuracy)))));
  }

  private void curves() {
    page.plot(
        LinePlot.of(
                "Accuracy: mean and standard deviation of the seeds",
                "epoch",
                "accuracy (%)",
                Line.meanByEpoch("training", percent(epochs, run -> run.training(Score::accuracy))),
                Line.meanByEpoch(
                    "validation", percent(epochs, run -> run.validation(Score::accuracy))))
            .withMark(peak(), "mean validation is best"));
    page.text(
        Says12.accuracies(
            mean(percent(epochs, run -> run.training(Score::accuracy))),
            mean(percent(epochs, run -> run.validation(Score::accuracy)))));
    page.text(
        Says12.peaks(
            peak(),
            runs.stream()
                .map(run -> Peak.of(Arrays.copyOf(run.validation(Score::accuracy), epochs)))
                .toList()));
    page.plot(
        LinePlot.of(
            "Loss: mean and standard deviation of the seeds",
            "epoch",
            "cross-entropy",
            Line.meanByEpoch("training", cut(epochs, run -> run.training(Score::loss))),
            Line.meanByEpoch("validation", cut(epochs, run -> run.validation(Score::loss)))));
    page.text(
        Says12.losses(
            mean(cut(epochs, run -> run.training(Score::loss))),
            mean(cut(epochs, run -> run.validation(Score::loss)))));
  }

  /** The epoch, from 1, in which the seeds' mean validation accuracy is highest. */
  private int peak() {
    return Peak.of(mean(cut(epochs, run -> run.validation(Score::accuracy))));
  }

  private static double[] mean(List<double[]> curves) {
    return IntStream.range(0, curves.get(0).length)
        .mapToDouble(i -> curves.stream().mapToDouble(curve -> curve[i]).average().orElseThrow())
        .toArray();
  }

  private void best() {
    page.text(
        """
        Training should end where validation is best. `LearningByExample.bestEpoch` (task 1.2.2) \
        finds that epoch for each seed.\
        """);
    Table table =
        Table.of("seed", "best epoch", "validation there (%)", "after the last epoch (%)");
    for (SeedRun run : runs) {
      double[] validation = run.validation(Score::accuracy);
      int best = LearningByExample.bestEpoch(validation);
      table =
          table.row(
              "" + run.seed(),
              "" + best,
              Numbers.percent(1, validation[best - 1]),
              Numbers.percent(1, validation[validation.length - 1]));
    }
    page.table(table);
  }

  private void gains() {
    page.text(
        """
        The assignment asks how much performance improves from 9 epochs to 20, 50 and 100. In \
        percentage points by `LearningByExample.improvement` (task 1.2.3), mean ± standard \
        deviation of the seeds:\
        """);
    int from = stops.first();
    Table table =
        Table.of("epochs", "training (%)", "validation (%)", "validation gained", "time (s)");
    for (int stop : stops) {
      table =
          table.row(
              "" + stop,
              spread(run -> 100 * run.training(Score::accuracy)[stop - 1]),
              spread(run -> 100 * run.validation(Score::accuracy)[stop - 1]),
              spread(
                  run ->
                      LearningByExample.improvement(run.validation(Score::accuracy), from, stop)),
              spread(run -> run.seconds(stop)));
    }
    page.table(table);
    if (stops.size() < 2) {
      page.text("Nothing to compare yet: take more than %d epochs.".formatted(FEW));
    } else if (runs.size() > 1) {
      page.text(
          """
          Compare each gain with its spread: a difference that is smaller than what another seed \
          changes cannot be told from chance with so few seeds. And compare it with the time that \
          it took.\
          """);
      SummaryStatistics gained = gained(from, stops.last());
      page.text(
          "From %d to %d epochs validation gained %s ± %s points, %s."
              .formatted(
                  from,
                  stops.last(),
                  Numbers.signed(1, gained.getMean()),
                  Numbers.fixed(1, gained.getStandardDeviation()),
                  Chance.ofGain(gained.getMean(), gained.getStandardDeviation())));
    }
  }

  /** What the seeds gained between two epochs, in points, by the page's own count. */
  private SummaryStatistics gained(int from, int to) {
    SummaryStatistics gained = new SummaryStatistics();
    for (SeedRun run : runs) {
      double[] validation = run.validation(Score::accuracy);
      gained.addValue(100 * (validation[to - 1] - validation[from - 1]));
    }
    return gained;
  }

  private void test() {
    page.text(
        """
        The test examples were looked at by nobody, no curve above was chosen by them. \
        `LearningByExample.accuracy` (task 1.2.1) counts how often the largest logit is the right \
        one.\
        """);
    Table table = Table.of("epochs", "test accuracy (%)");
    for (int stop : stops) {
      if (runs.stream().allMatch(run -> run.tests().containsKey(stop))) {
        table = table.row("" + stop, spread(run -> 100 * testAccuracy(run, stop)));
      }
    }
    page.table(table);
    SummaryStatistics last = new SummaryStatistics();
    runs.stream()
        .map(run -> run.tests().get(stops.last()))
        .filter(Objects::nonNull)
        .forEach(test -> last.addValue(100 * test.accuracy()));
    if (last.getN() > 0) {
      page.text(Chance.ofTest(last.getMean(), testLabels.length()));
    }
    page.text(
        """
        Now change something: `--epochs`, `--seed`, the learning rate or the hidden units in \
        `Training12.java`, or `--data full` for ten times as many examples, which helps against \
        overfitting. Every run is noted in `exercises/answers/runs.csv`.\
        """);
  }

  private double testAccuracy(SeedRun run, int stop) {
    return LearningByExample.accuracy(run.tests().get(stop).logits(), testLabels);
  }

  private List<double[]> percent(int shown, Function<SeedRun, double[]> curve) {
    return cut(shown, curve).stream()
        .map(values -> IntStream.range(0, shown).mapToDouble(i -> 100 * values[i]).toArray())
        .toList();
  }

  private List<double[]> cut(int shown, Function<SeedRun, double[]> curve) {
    return runs.stream().map(curve).map(values -> Arrays.copyOf(values, shown)).toList();
  }

  private String spread(ToDoubleFunction<SeedRun> value) {
    SummaryStatistics all = new SummaryStatistics();
    runs.stream().mapToDouble(value).forEach(all::addValue);
    String mean = Numbers.fixed(1, all.getMean());
    // One seed has no spread.
    return runs.size() < 2 ? mean : mean + " ± " + Numbers.fixed(1, all.getStandardDeviation());
  }
}
