package p02.hidden.tutorial12;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import p02.hidden.script.RandomNumbers;
import p02.oracle.Learning;

/**
 * What a network says of examples, and what they are: numbers of examples and classes and the share
 * that is right are drawn, and no two logits are equal.
 *
 * @param logits a row for each example
 * @param labels which class each belongs to
 */
record Guesses(double[][] logits, double[] labels) {
  private static final int DRAWN = 30;
  private static final int MOST_EXAMPLES = 25;
  private static final int MOST_CLASSES = 7;

  /** The same each time. */
  static List<Guesses> drawn() {
    RandomNumbers random = new RandomNumbers(125);
    return Stream.generate(() -> of(random)).limit(DRAWN).toList();
  }

  private static Guesses of(RandomNumbers random) {
    int classes = random.count(2, MOST_CLASSES);
    double share = random.between(0, 1);
    double[][] logits = new double[random.count(1, MOST_EXAMPLES)][classes];
    double[] labels = new double[logits.length];
    for (int i = 0; i < logits.length; i++) {
      Arrays.setAll(logits[i], j -> random.between(-3, 3));
      int beside = random.between(0, 1) < share ? 0 : random.count(1, classes - 1);
      labels[i] = (Learning.largest(logits[i]) + beside) % classes;
    }
    return new Guesses(logits, labels);
  }
}
