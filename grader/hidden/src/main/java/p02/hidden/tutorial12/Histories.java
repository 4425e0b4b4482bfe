package p02.hidden.tutorial12;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import p02.hidden.script.RandomNumbers;

/** Accuracies after each epoch, of every length, with the best anywhere and of any size. */
final class Histories {
  private static final int CLEAR = 60;
  private static final int TIED = 20;
  private static final int LONGEST = 12;

  private Histories() {}

  /** Each with one best epoch. */
  static List<double[]> clear() {
    RandomNumbers random = new RandomNumbers(122);
    return Stream.generate(() -> history(random, 1)).limit(CLEAR).toList();
  }

  /** Each with a second epoch that is as good as the best. */
  static List<double[]> tied() {
    RandomNumbers random = new RandomNumbers(124);
    return IntStream.range(0, TIED).mapToObj(i -> tied(random)).toList();
  }

  private static double[] tied(RandomNumbers random) {
    double[] history = history(random, 3);
    double best = Arrays.stream(history).max().orElse(0);
    history[random.count(0, history.length - 1)] = best;
    return history;
  }

  private static double[] history(RandomNumbers random, int shortest) {
    double[] history = new double[random.count(shortest, LONGEST)];
    double low = random.between(0, 0.7);
    double high = random.between(low + 0.1, 1);
    Arrays.setAll(history, epoch -> random.between(low, high));
    return history;
  }
}
