package p02.hidden.problem34;

import java.util.List;
import java.util.stream.IntStream;
import p02.hidden.script.Fixture;
import p02.hidden.script.RandomNumbers;
import p02.hidden.subject.Losses.Variance;

/**
 * Predictions, what is right, and variances, of sizes and with numbers that are drawn.
 *
 * @param f the predictions
 * @param y the targets
 * @param variance for all examples alike in every other one
 */
record Predictions(double[][] f, double[][] y, Variance variance) {
  private static final int DRAWN = 16;

  /** The same each time. */
  static List<Predictions> drawn() {
    RandomNumbers random = new RandomNumbers(344);
    return IntStream.range(0, DRAWN).mapToObj(i -> of(random, i % 2 == 0)).toList();
  }

  private static Predictions of(RandomNumbers random, boolean forAll) {
    int examples = random.count(2, 6);
    int outputs = random.count(2, 4);
    double[][] variances = random.matrixBetween(forAll ? 1 : examples, outputs, 0.1, 4);
    return new Predictions(
        random.matrixBetween(examples, outputs, -3, 3),
        random.matrixBetween(examples, outputs, -3, 3),
        forAll ? Variance.forAll(variances[0]) : Variance.forEach(variances));
  }

  /** A case's name. */
  Fixture named(String result) {
    return Fixture.of(result, "f", f, "σ²", variance.rows(), "y", y);
  }
}
