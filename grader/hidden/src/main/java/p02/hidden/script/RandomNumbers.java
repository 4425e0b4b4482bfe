package p02.hidden.script;

import java.util.SplittableRandom;

/** Random numbers for fixtures; the seed is fixed, so that every submission gets the same ones. */
public final class RandomNumbers {
  private final SplittableRandom random;

  /** A source of numbers. */
  public RandomNumbers(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A number in [−2, 2) of two decimals, never 0: easy to read in a report. */
  public double number() {
    int hundredths = random.nextInt(1, 200);
    return (random.nextBoolean() ? hundredths : -hundredths) / 100.0;
  }

  /** {@code n} numbers in [−2, 2) of two decimals. */
  public double[] vector(int n) {
    double[] vector = new double[n];
    for (int i = 0; i < n; i++) {
      vector[i] = number();
    }
    return vector;
  }

  /** Rows of numbers in [−2, 2) of two decimals. */
  public double[][] matrix(int rows, int columns) {
    double[][] matrix = new double[rows][];
    for (int i = 0; i < rows; i++) {
      matrix[i] = vector(columns);
    }
    return matrix;
  }
}
