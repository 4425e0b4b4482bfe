package p02.hidden.script;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

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

  /** A number in [{@code from}, {@code to}) of full precision: what no rounding hides. */
  public double between(double from, double to) {
    return from + (to - from) * random.nextDouble();
  }

  /**
   * A number of full precision and either sign whose size is in [{@code from}, {@code to}), each
   * power of ten as often as any other.
   */
  public double ofSize(double from, double to) {
    double size = Math.exp(between(Math.log(from), Math.log(to)));
    return random.nextBoolean() ? size : -size;
  }

  /** {@code n} numbers of full precision and either sign, as {@link #ofSize}. */
  public double[] vectorOfSize(int n, double from, double to) {
    return DoubleStream.generate(() -> ofSize(from, to)).limit(n).toArray();
  }

  /** Rows of numbers in [{@code from}, {@code to}) of full precision. */
  public double[][] matrixBetween(int rows, int columns, double from, double to) {
    double[][] matrix = new double[rows][columns];
    for (double[] row : matrix) {
      Arrays.setAll(row, j -> between(from, to));
    }
    return matrix;
  }

  /** A whole number from {@code from} to {@code to}, both included. */
  public int count(int from, int to) {
    return random.nextInt(from, to + 1);
  }
}
