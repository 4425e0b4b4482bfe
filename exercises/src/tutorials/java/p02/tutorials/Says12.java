package p02.tutorials;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What tutorial 1.2 says of its own curves; accuracies in percent, entry 0 is epoch 1. */
final class Says12 {
  private static final int FEW = 9;
  private static final double FAR = 5;

  /** A loss this many times its lowest has risen by more than it goes up and down. */
  private static final double CLEAR_RISE = 1.05;

  private Says12() {}

  /** Of the first epochs. */
  static String first(double[] training, double[] validation) {
    int last = training.length - 1;
    String lags =
        "The training accuracy is measured while the network changes, from mini-batch to"
            + " mini-batch, so that it lags behind; validation is measured at an epoch's end, and "
            + (validation[0] > training[0]
                ? "in epoch 1 it is the higher one for that reason."
                : "may be the higher one at first for that reason, though here it is not.");
    if (last == 0) {
      return lags;
    }
    return "From epoch 1 to epoch %d training goes from %s to %s %%, validation from %s to %s %%. "
            .formatted(
                last + 1,
                Numbers.fixed(1, training[0]),
                Numbers.fixed(1, training[last]),
                Numbers.fixed(1, validation[0]),
                Numbers.fixed(1, validation[last]))
        + (validation[last] > validation[0]
            ? "These epochs helped. "
            : "On what it has not seen, the network became no better in these epochs. ")
        + lags;
  }

  /** Of accuracies from epoch 9 on. */
  static String accuracies(double[] training, double[] validation) {
    int last = training.length - 1;
    double learned = training[last] - training[FEW - 1];
    double helped = validation[last] - validation[FEW - 1];
    String numbers =
        "From epoch %d to epoch %d the training accuracy changes by %s points, the validation accuracy by %s. "
            .formatted(FEW, last + 1, Numbers.signed(1, learned), Numbers.signed(1, helped));
    if (learned <= 0) {
      return numbers + "So these epochs taught the network nothing more, not even by heart.";
    }
    return numbers
        + (helped < learned / 2
            ? "Most of what is learned there does not help with new images: it is the training"
                + " examples, learned by heart."
            : "What is learned there helps with new images, too; more epochs may help further.");
  }

  /** Of losses. */
  static String losses(double[] training, double[] validation) {
    int last = validation.length - 1;
    int best = Peak.of(negated(validation)) - 1;
    String loss = "The loss also counts how *sure* the network is. ";
    if (best == last) {
      return loss
          + "The validation loss is lowest at the end: %s after epoch %d. Were it to rise while the training loss falls, that would be **overfitting**: wrong with ever more confidence."
              .formatted(Numbers.fixed(3, validation[last]), last + 1);
    }
    return loss
        + "The validation loss is lowest after epoch %d, %s, and %s after epoch %d. "
            .formatted(
                best + 1,
                Numbers.fixed(3, validation[best]),
                Numbers.fixed(3, validation[last]),
                last + 1)
        + rise(validation[last] / validation[best], training[last] < training[best]);
  }

  private static String rise(double times, boolean learning) {
    if (!learning) {
      return "The training loss has risen, too, so that this is no overfitting.";
    }
    return times > CLEAR_RISE
        ? "It rises while the training loss goes on falling: the network is **overfitting**, wrong"
            + " with ever more confidence."
        : "If it rises further while the training loss falls, the network is **overfitting**: wrong"
            + " with ever more confidence. Up to here the rise is small.";
  }

  /** Of the mark where the seeds' mean is highest, and of each seed's own best epoch. */
  static String peaks(int ofMean, List<Integer> ofSeeds) {
    IntSummaryStatistics all =
        IntStream.concat(IntStream.of(ofMean), ofSeeds.stream().mapToInt(Integer::intValue))
            .summaryStatistics();
    String mark = "The dashed line is where the mean of the seeds is highest, epoch %d. ".formatted(ofMean);
    if (ofSeeds.size() < 2) {
      return mark;
    }
    return mark
        + "Each seed has a best epoch of its own: %s. "
            .formatted(ofSeeds.stream().map(String::valueOf).collect(Collectors.joining(", ")))
        + (all.getMax() - all.getMin() > FAR
            ? "These epochs lie far apart: where a curve is nearly flat, chance decides which of its"
                + " points is the highest."
            : "These epochs lie close together.");
  }

  private static double[] negated(double[] values) {
    double[] negated = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      negated[i] = -values[i];
    }
    return negated;
  }
}
