package p02.tutorials;

import java.util.Map;
import java.util.stream.Collectors;

/** What tutorial 1.1 says of its own numbers. */
final class Says11 {
  private static final double LEARNED = 95;

  /** Three of four clouds, with room for chance and for few epochs more. */
  private static final double STUCK_FROM = 65;

  private static final double STUCK_TO = 85;

  /** The epochs for which it is known how often a right solution gets stuck. */
  private static final int LONG = 100;

  private Says11() {}

  /** Of the time that two ways of one product took. */
  static String speed(double loops, double library) {
    double times = loops / library;
    return times > 1.5
        ? "Here the library was %s times as fast as the loops."
            .formatted(Numbers.fixed(times < 10 ? 1 : 0, times))
        : "Here the library was hardly faster than the loops, which is unusual: something else may"
            + " have kept the processor busy. Run it again.";
  }

  /** Of the library's network: losses by epoch, and its test accuracy in percent. */
  static String library(double[] losses, double accuracy) {
    if (accuracy >= LEARNED) {
      return "The network has learned it.";
    }
    double first = losses[0];
    double last = losses[losses.length - 1];
    String numbers =
        "The loss goes from %s to %s, and %s %% of the answers are right. "
            .formatted(Numbers.fixed(3, first), Numbers.fixed(3, last), Numbers.fixed(1, accuracy));
    if (losses.length >= LONG) {
      return numbers + "It has not learned it from this seed: take another one.";
    }
    String why =
        last < 0.9 * first
            ? "The accuracy only asks on which side of ½ a probability lies, the loss how far from"
                + " the truth: it falls before the answers turn right. "
            : "";
    return numbers + why + "Take %d epochs to see whether it learns it.".formatted(LONG);
  }

  /** Of the student's own network: test accuracies in percent by seed. */
  static String own(int epochs, Map<Long, Double> accuracies) {
    if (accuracies.values().stream().allMatch(each -> each >= LEARNED)) {
      return "All of them learned it.";
    }
    String missed =
        accuracies.entrySet().stream()
            .filter(each -> each.getValue() < LEARNED)
            .map(
                each ->
                    "seed %d (%s %%)".formatted(each.getKey(), Numbers.fixed(1, each.getValue())))
            .collect(Collectors.joining(", "));
    if (epochs < LONG) {
      return "Not there after %d epochs: %s. Take %d before you look for a mistake."
          .formatted(epochs, missed, LONG);
    }
    boolean stuck =
        accuracies.values().stream()
            .filter(each -> each < LEARNED)
            .allMatch(each -> each > STUCK_FROM && each < STUCK_TO);
    return stuck && accuracies.values().stream().anyMatch(each -> each >= LEARNED)
        ? "Stuck: %s. The other seeds show that the network can learn it.".formatted(missed)
        : "Not learned: %s. That is more than bad luck; what do the tests of 1.1.6 say?"
            .formatted(missed);
  }
}
