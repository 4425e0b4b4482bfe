package p02.tutorials;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What tutorial 2.2 says of its own numbers; accuracies in percent, entry 0 is epoch 1. */
final class Says22 {
  /** A single precision's rounding, squared, with room for sums: less than this is no gradient. */
  private static final double ROUNDING = 1e-14;

  /** The last layer but one: the last has ten units, too few for a variance to rely on. */
  private static final int SAFE = 3;

  private Says22() {}

  /** What theory expects of a scheme's variances, and why. */
  private enum Course {
    FALLS("falls"),
    STAYS("stays near 1"),
    RISES("rises");

    private final String verb;

    Course(String verb) {
      this.verb = verb;
    }

    static Course of(double variance) {
      if (variance < 0.6) {
        return FALLS;
      }
      return variance > 1.6 ? RISES : STAYS;
    }
  }

  private record Theory(Course course, String why) {}

  private static final Map<String, Theory> THEORY = theory();

  private static Map<String, Theory> theory() {
    Map<String, Theory> theory = new LinkedHashMap<>();
    theory.put(
        Schemes22.SMALL,
        new Theory(
            Course.FALLS,
            "fan-in · Var(w) is 784 · 0.01² ≈ 0.08 in the first layer and less in the others, so"
                + " that soon only the biases are left"));
    theory.put(
        Schemes22.LARGE,
        new Theory(
            Course.RISES,
            "fan-in · Var(w) is 784 · 0.1² = 7.84 in the first layer and above 1 in all others"));
    theory.put(Schemes22.FAN_IN, new Theory(Course.STAYS, "fan-in · Var(w) is 1"));
    theory.put(
        Schemes22.XAVIER,
        new Theory(
            Course.RISES,
            "the layers get narrower, and fan-in · Var(w) = 2 fan-in/(fan-in + fan-out) is then"
                + " above 1, in the last layer 2 · 128/138 ≈ 1.9"));
    theory.put(
        Schemes22.TANH, new Theory(Course.FALLS, "away from 0 tanh is flatter than the identity"));
    theory.put(
        Schemes22.RELU,
        new Theory(Course.STAYS, "the 2 in 2/fan-in makes up for the half that ReLU drops"));
    return theory;
  }

  /** Of the pre-activations' variances, by scheme and layer: a list in Markdown. */
  static String forward(Map<String, double[]> variances) {
    return variances.entrySet().stream()
        .filter(each -> THEORY.containsKey(each.getKey()))
        .map(each -> forward(each.getKey(), each.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String forward(String scheme, double[] variances) {
    double there = variances[SAFE];
    Course course = Course.of(there);
    Theory theory = THEORY.get(scheme);
    String orders =
        course == Course.STAYS
            ? ""
            : ", by %s orders of magnitude".formatted(Numbers.fixed(1, Math.abs(Math.log10(there))));
    return "- **%s**: from the inputs' 1 it %s%s: %s in layer 4. %s"
        .formatted(
            scheme,
            course.verb,
            orders,
            Numbers.threeDigits(there),
            course == theory.course()
                ? "As it must, since " + theory.why() + "."
                : "By theory it %s, since %s: compare with another seed, and if that says the same, look at the task once more."
                    .formatted(theory.course().verb, theory.why()));
  }

  /** A scheme's gradient variances with 0 for those that are nothing but rounding errors. */
  static double[] withoutRounding(double[] variances) {
    double largest = Arrays.stream(variances).max().orElse(0);
    return Arrays.stream(variances).map(each -> each < ROUNDING * largest ? 0 : each).toArray();
  }

  /** Of the gradients' variances, by scheme and layer. */
  static String backward(Map<String, double[]> variances) {
    List<String> parts = new ArrayList<>();
    double[] large = variances.get(Schemes22.LARGE);
    if (large != null) {
      boolean largest =
          variances.entrySet().stream()
              .filter(each -> THEORY.containsKey(each.getKey()))
              .allMatch(each -> nowhereAbove(each.getValue(), large));
      parts.add(
          largest
              ? "Of the random weights those of %s give the largest gradients in every layer: a step would be far too long."
                  .formatted(Schemes22.LARGE)
              : "The weights of %s do not give the largest gradients in every layer."
                  .formatted(Schemes22.LARGE));
    }
    double[] fanIn = variances.get(Schemes22.FAN_IN);
    double[] xavier = variances.get(Schemes22.XAVIER);
    if (fanIn != null && xavier != null) {
      double one = fanIn[SAFE] / fanIn[0];
      double other = xavier[SAFE] / xavier[0];
      parts.add(
          "From layer 1 to layer 4 the gradients' variance changes by a factor of %s with variance 1/fan-in, and of %s with Xavier's. %s"
              .formatted(
                  Numbers.threeDigits(one),
                  Numbers.threeDigits(other),
                  Math.abs(Math.log(other)) < Math.abs(Math.log(one))
                      ? "Xavier keeps it more even, which is what fan-out is in its formula for."
                      : "Xavier is meant to keep it more even; in this run it does not."));
    }
    return String.join(" ", parts);
  }

  private static boolean nowhereAbove(double[] values, double[] bound) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] > bound[i]) {
        return false;
      }
    }
    return true;
  }

  /** Of the constant weights' gradients, with rounding errors taken out. */
  static String constant(double[] gradients) {
    boolean hidden = Arrays.stream(gradients, 0, gradients.length - 1).allMatch(each -> each == 0);
    return "With the constant all units of a hidden layer compute *the same*. "
        + (hidden
            ? "At first their gradients are exactly 0, and no line above shows them: what comes"
                + " back to each is 0.005 · Σ (p − y), and probabilities and labels both add up to"
                + " 1. What its histograms show there is rounding. Later they are all the same. "
            : "They get the same gradient. ")
        + "So the hidden units of a layer remain equal for ever, and the network is one unit wide;"
        + " only the output units, whose labels differ, become different. That is the **symmetry**"
        + " that random weights break.";
  }

  /**
   * Of the optimizers after few epochs.
   *
   * @param epoch after which was measured
   * @param training accuracies, by optimizer
   * @param validation accuracies, by optimizer
   */
  static String soon(int epoch, Map<String, Double> training, Map<String, Double> validation) {
    boolean adam = Chance.order(training).get(0).equals("adam");
    boolean alike = Chance.order(training).equals(Chance.order(validation));
    return "After epoch %d training accuracies are (%%): %s. %s By validation it is: %s, %s"
        .formatted(
            epoch,
            Chance.ranked(training),
            adam
                ? "Adam is ahead in training: it gives every weight a step of its own length."
                : "Adam gives every weight a step of its own length, but is not ahead here.",
            Chance.ranked(validation),
            alike ? "the same order." : "another order.");
  }

  /** Of the momentum's first epoch against SGD's. */
  static String momentum(double[] momentum, double[] sgd) {
    int last = momentum.length - 1;
    String why =
        "Momentum's first steps are short, since (1−β) of a gradient is all that m holds after the"
            + " first. ";
    if (momentum[0] >= sgd[0]) {
      return why + "It does not show here: after epoch 1 it is not behind SGD in training.";
    }
    return why
        + "After epoch 1 it is behind SGD in training, by %s points, and after epoch %d %s."
            .formatted(
                Numbers.fixed(1, sgd[0] - momentum[0]),
                last + 1,
                momentum[last] >= sgd[last]
                    ? "it has caught up"
                    : "by " + Numbers.fixed(1, sgd[last] - momentum[last]));
  }

  /** Of one optimizer's validation loss. */
  static String loss(String name, double[] validation, double[] training) {
    int best = 0;
    for (int i = 1; i < validation.length; i++) {
      best = validation[i] < validation[best] ? i : best;
    }
    int last = validation.length - 1;
    if (best == last) {
      return "The validation loss of **%s** is lowest at the end, %s after epoch %d."
          .formatted(name, Numbers.fixed(3, validation[last]), last + 1);
    }
    boolean rises = validation[last] > 1.05 * validation[best] && training[last] < training[best];
    return "The validation loss of **%s** is lowest after epoch %d, %s, and %s at the end%s"
        .formatted(
            name,
            best + 1,
            Numbers.fixed(3, validation[best]),
            Numbers.fixed(3, validation[last]),
            rises ? ", while its training loss went on falling: **overfitting**." : ".");
  }

  /** Of the test accuracies, each of the best validated epoch. */
  static String tests(Map<String, Double> tests, long images) {
    double most = tests.values().stream().mapToDouble(each -> each).max().orElseThrow();
    double least = tests.values().stream().mapToDouble(each -> each).min().orElseThrow();
    boolean close = most - least < 2 * Chance.deviation(most, images);
    return "The test accuracies lie %s points apart. %s %s"
        .formatted(
            Numbers.fixed(1, most - least),
            Chance.ofTest(most, images),
            close
                ? "So this run does not tell which optimizer gives the best result. It tells how"
                    + " fast each is; on the surfaces below they differ more."
                : "That is more than such chance alone would give; other seeds tell whether it"
                    + " stays.");
  }

  /** Of how much validation accuracy changes from epoch to epoch, by optimizer; empty for few epochs. */
  static Optional<String> jumps(Map<String, double[]> validation, int images, int batch) {
    Map<String, Double> jumps = new LinkedHashMap<>();
    validation.forEach((name, curve) -> jumps.put(name, jump(curve)));
    // In the first epochs accuracies rise; that is no jumping.
    boolean few = validation.values().stream().anyMatch(curve -> curve.length < 6);
    if (few || jumps.size() < 2) {
      return Optional.empty();
    }
    int rest = images % batch;
    String numbers =
        "From one epoch to the next validation moves by so many points, on average over the second half: %s."
            .formatted(Chance.ranked(jumps));
    if (!clearlyFirst("sgd", jumps) || rest == 0) {
      return Optional.of(numbers);
    }
    return Optional.of(
        numbers
            + " Plain SGD jumps most, so that its last epoch alone says little. Part of that is the last mini-batch: %d images in batches of %d leave one of %d, whose gradient is noisier, and validation comes right after its step of full length. Momentum and Adam average over many batches, where one of them matters less."
                .formatted(images, batch, rest));
  }

  /** Whether one number is at least half as large again as each of the others. */
  private static boolean clearlyFirst(String name, Map<String, Double> numbers) {
    return numbers.entrySet().stream()
        .filter(each -> !each.getKey().equals(name))
        .allMatch(each -> numbers.getOrDefault(name, 0.0) >= 1.5 * each.getValue());
  }

  private static double jump(double[] curve) {
    double sum = 0;
    int from = Math.max(1, curve.length / 2);
    for (int i = from; i < curve.length; i++) {
      sum += Math.abs(curve[i] - curve[i - 1]);
    }
    return sum / (curve.length - from);
  }

  /** Of the end of Adam's walk among the holes. */
  static String rest(double w1, double w2, double loss) {
    boolean inHole = Math.hypot(w1 + 0.5, w2 + 0.8) < 0.05;
    return inHole
        ? "Adam goes no farther than about α in each direction, however large the gradient is: it walks into the hole at (−0.5, −0.8) and comes to rest there, where the loss is %s."
            .formatted(Numbers.loss(loss))
        : "Adam goes no farther than about α in each direction, however large the gradient is. It should walk into the hole at (−0.5, −0.8) and come to rest there; yours ends at (%s, %s). Compare its first steps with somebody else's, and see what the tests of 3.5.3 say."
            .formatted(Numbers.fixed(2, w1), Numbers.fixed(2, w2));
  }

  /** Of a walk that a hole's wall throws out, or does not. */
  static String thrown(String name, double loss) {
    return loss > -0.01
        ? "%s ends on the plain, where the ground is flat, so that it stays.".formatted(name)
        : "%s ends in a hole, with loss %s.".formatted(name, Numbers.loss(loss));
  }
}
