package p02.tutorials;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What tutorial 2.1 says of its own numbers; accuracies in percent, entry 0 is epoch 1. */
final class Says21 {
  /** What guessing among ten classes costs. */
  static final double GUESSING = Math.log(10);

  /** A loss above this has hardly moved from guessing. */
  private static final double STUCK = 0.98 * GUESSING;

  private static final double CLEAR = 2;

  /** An accuracy below this is guessing among ten classes, with room for chance. */
  private static final double GUESS = 15;

  /** Two accuracies on 1,000 images that are less apart may be so by chance. */
  private static final double CHANCE = 3;

  private Says21() {}

  /** Of the duel: the sigmoid network's training loss, and both validation accuracies at the end. */
  static String duel(double[] sigmoidLoss, double relu, double sigmoid) {
    return start(sigmoidLoss, sigmoid) + " " + end(sigmoidLoss, relu, sigmoid);
  }

  private static String start(double[] loss, double accuracy) {
    long stuck = Arrays.stream(loss).takeWhile(each -> each > STUCK).count();
    if (stuck == 0) {
      return "The sigmoid network begins to learn at once: its training loss is %s in epoch 1, where guessing among ten classes costs `$\\ln 10 \\approx 2.30$`."
          .formatted(Numbers.fixed(2, loss[0]));
    }
    String slow =
        "Look at the beginning of the sigmoid's loss: up to epoch %d its training loss hardly leaves `$\\ln 10 \\approx 2.30$`, which is what guessing among ten classes costs."
            .formatted(stuck);
    if (stuck < loss.length) {
      return slow + " After that it does learn.";
    }
    return slow
        + (accuracy < GUESS
            ? " These epochs do not tell whether it would learn at all: take more of them."
            : " It has begun to learn, though: the right class is the likeliest more often than by"
                + " guessing, if only by a little. Take more epochs to see the loss fall.");
  }

  private static String end(double[] loss, double relu, double sigmoid) {
    String numbers =
        "After %d epochs ReLU validates with %s %%, the sigmoid with %s %%."
            .formatted(loss.length, Numbers.fixed(1, relu), Numbers.fixed(1, sigmoid));
    boolean learned = loss[loss.length - 1] < STUCK;
    if (relu - sigmoid > CLEAR) {
      return numbers
          + (learned
              ? " So the sigmoid does not make the network useless, it makes learning **slow**: a"
                  + " step is the learning rate times the gradient, so that the gradients must be"
                  + " small. Why would they be?"
              : " A step is the learning rate times the gradient, so that the gradients must be"
                  + " small. Why would they be?");
    }
    return numbers
        + (sigmoid - relu > CLEAR
            ? " The sigmoid is ahead, which is unusual: another seed tells whether it stays so."
            : " Their difference at the end is small; the way there is what differs.");
  }

  /** Of the check by small steps: function and largest difference. */
  static String slopes(Map<String, Double> off) {
    List<String> wrong =
        off.entrySet().stream()
            .filter(each -> !(each.getValue() < 1e-6))
            .map(Map.Entry::getKey)
            .toList();
    String column =
        "The last column compares your derivative with the slope that your own function has"
            + " between z ± 10⁻⁵. ";
    return column
        + (wrong.isEmpty()
            ? "What is left there is rounding: each function and its derivative fit together."
            : "**%s**: function and derivative do not fit together, so that one of them is wrong. What is below 1e-6 is rounding."
                .formatted(String.join(", ", wrong)));
  }

  /** Of the gradients' standard deviations, layer by layer. */
  static String gradients(Map<String, double[]> deviations) {
    Map<String, Double> shrink = new LinkedHashMap<>();
    deviations.forEach((name, each) -> shrink.put(name, each[each.length - 1] / each[0]));
    List<String> parts = new ArrayList<>();
    Double sigmoid = shrink.remove("sigmoid");
    if (sigmoid != null) {
      parts.add(ofSigmoid(sigmoid));
    }
    if (!shrink.isEmpty()) {
      parts.add(
          "From layer 5 to layer 1 they become smaller by a factor of: %s."
              .formatted(
                  shrink.entrySet().stream()
                      .map(each -> each.getKey() + " " + factor(each.getValue()))
                      .collect(Collectors.joining(", "))));
    }
    if (sigmoid != null
        && shrink.values().stream().allMatch(each -> each < sigmoid / 10)
        && !shrink.isEmpty()) {
      parts.add(
          "All of these lose far less on the way than the sigmoid: at 0, or for all positive z, their"
              + " slopes are at least twice its ¼.");
    }
    return String.join(" ", parts);
  }

  private static String ofSigmoid(double factor) {
    String numbers =
        "The sigmoid's gradients are %s times as large in layer 5 as in layer 1."
            .formatted(factor(factor));
    return factor > 100
        ? numbers
            + " Its slope is at most ¼, and the weights are small, so that each layer on the way"
            + " back keeps only a part of the gradient: what is clearly there in layer 5 has all"
            + " but **vanished** in layer 1. The first layers hold most of the weights, and they"
            + " hardly move. In addition the sigmoid's outputs all lie near ½, so that the images"
            + " look alike to the next layer."
        : numbers + " With these initial weights they do not vanish on the way back.";
  }

  private static String factor(double factor) {
    if (!Double.isFinite(factor)) {
      return "∞";
    }
    return Numbers.plain(Double.parseDouble("%.1e".formatted(factor).replace(',', '.')));
  }

  /** Why a training ended before its time. */
  static String ended(String name, int epochs, int best, int patience) {
    return "**%s** ended after epoch %d: in the last %d epochs validation was never better than after epoch %d."
        .formatted(name, epochs, patience, best);
  }

  /**
   * Of the trainings.
   *
   * @param soon after which epoch {@code early} was measured
   * @param early validation accuracies after that epoch
   * @param late of the best epochs
   * @param gradients of the untrained networks' first layers, of at least the same functions
   * @param images how many test images there are
   */
  static String trainings(
      int soon,
      Map<String, Double> early,
      Map<String, Double> late,
      Map<String, Double> gradients,
      long images) {
    List<String> parts = new ArrayList<>();
    List<String> guess = late.keySet().stream().filter(name -> late.get(name) < GUESS).toList();
    if (!guess.isEmpty()) {
      parts.add(
          "About 10 %% is guessing, and **%s** got no farther.".formatted(String.join(", ", guess))
              + (guess.contains("sigmoid")
                  ? " The sigmoid's first layers get no gradient to speak of, as the histograms"
                      + " said."
                  : ""));
    }
    if (late.size() - guess.size() > 1) {
      parts.add(compared(soon, early, gradients));
      parts.add(spread(late, guess, images));
    }
    return String.join(" ", parts);
  }

  private static String compared(
      int soon, Map<String, Double> early, Map<String, Double> gradients) {
    Map<String, Double> same = new LinkedHashMap<>(gradients);
    same.keySet().retainAll(early.keySet());
    return "After epoch %d validation stands at (%%): %s. By the gradients of layer 1, largest first: %s. %s"
        .formatted(
            soon,
            Chance.ranked(early),
            String.join(", ", Chance.order(same)),
            order(same, early));
  }

  private static String order(Map<String, Double> gradients, Map<String, Double> early) {
    if (Chance.order(gradients).equals(Chance.order(early))) {
      return "It is the same order: the larger the gradient, the sooner a network learns.";
    }
    return inverted(Chance.order(gradients), early) < CHANCE
        ? "But for differences that may be chance, of less than 3 points or among those below 15 %,"
            + " it is the same order: the larger the gradient, the sooner a network learns."
        : "The two orders are not the same: the size of the gradient decides much of how soon a"
            + " network learns, but not all of it.";
  }

  /** By how much at most a later name's number is above an earlier one's; guesses are all equal. */
  private static double inverted(List<String> order, Map<String, Double> numbers) {
    double most = 0;
    for (int i = 0; i < order.size(); i++) {
      double first = Math.max(GUESS, numbers.get(order.get(i)));
      for (String later : order.subList(i, order.size())) {
        most = Math.max(most, numbers.get(later) - first);
      }
    }
    return most;
  }

  private static String spread(Map<String, Double> late, List<String> guess, long images) {
    Map<String, Double> learned = new LinkedHashMap<>(late);
    learned.keySet().removeAll(guess);
    double most = learned.values().stream().mapToDouble(each -> each).max().orElseThrow();
    double least = learned.values().stream().mapToDouble(each -> each).min().orElseThrow();
    return "Of those that learned, the best and the last validate %s points apart. %s %s"
        .formatted(
            Numbers.fixed(1, most - least),
            most - least < 5
                ? "Without the vanishing gradient, the choice of the function matters much less"
                    + " than one might think."
                : "More epochs bring them closer to each other: `--epochs` tells how close.",
            Chance.ofTest(most, images));
  }

  /** Of the share of zeros among ReLU's activations, layer by layer. */
  static String zeros(double[] shares) {
    String numbers =
        "ReLU has a tall bar at 0: of the activations in layers 1 to %d, %s %% are 0. "
            .formatted(shares.length, percents(shares));
    boolean most = Arrays.stream(shares).average().orElse(0) > 0.5;
    return numbers
        + (most
            ? "Most units are silent on most images (**sparse** activations)."
            : "Each image has silent units of its own, on average no more than half of them: the"
                + " activations are not as **sparse** as one often reads.");
  }

  /** Of the share of tanh's activations beyond ±0.9, layer by layer. */
  static String saturated(double[] shares) {
    boolean some = Arrays.stream(shares).anyMatch(share -> share > 0.2);
    return "Of tanh's activations in layers 1 to %d, %s %% lie beyond ±0.9, where the slope is less than 0.2. %s"
        .formatted(
            shares.length,
            percents(shares),
            some
                ? "Units there are **saturated**: they have made up their mind, and learn slowly."
                : "Units there would be **saturated**; few are, up to here.");
  }

  private static String percents(double[] shares) {
    return Arrays.stream(shares)
        .mapToObj(share -> "" + Math.round(100 * share))
        .collect(Collectors.joining(", "));
  }

  /** Of dead units before and after training, all hidden layers together. */
  static String dead(int before, int after) {
    if (before == after) {
      return "In all there are as many as before: %d.".formatted(after);
    }
    return (after > before
            ? "In all there are more of them after training, %d in place of %d."
            : "In all there are fewer of them after training, %d in place of %d.")
        .formatted(after, before);
  }

  /** Of an untrained ReLU network's last layers, whose dead units are so many of all. */
  static String deep(int dead, int units) {
    long share = Math.round(100.0 * dead / units);
    String numbers =
        "In the last five layers %d %% of the units are dead before training has begun.".formatted(share);
    if (share < 10) {
      return numbers + " With these initial weights the signal arrives, and so do the differences between the images.";
    }
    String why =
        " A dead unit's z is negative for all images, and in these layers all images give nearly"
            + " the same z, whose sign is a coin toss";
    return numbers
        + why
        + (share >= 35 && share <= 65 ? ": hence about half. " : ". ")
        + "Such a network can hardly be trained; the cure is not another activation function alone"
        + " but better initial weights, which is what tutorial 2.2 is about.";
  }
}
