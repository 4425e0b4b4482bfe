package p02.hidden;

import java.util.SplittableRandom;

/** Numbers for random cases; the seed is fixed, so that every submission meets the same ones. */
public final class Draw {
  private final SplittableRandom random;

  /** A source of numbers. */
  public Draw(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A number in [−2, 2). */
  public double number() {
    return random.nextDouble(-2, 2);
  }

  /** {@code n} numbers in [−2, 2). */
  public double[] vector(int n) {
    double[] vector = new double[n];
    for (int i = 0; i < n; i++) {
      vector[i] = number();
    }
    return vector;
  }

  /** Rows of numbers in [−2, 2). */
  public double[][] matrix(int rows, int columns) {
    double[][] matrix = new double[rows][];
    for (int i = 0; i < rows; i++) {
      matrix[i] = vector(columns);
    }
    return matrix;
  }
}
