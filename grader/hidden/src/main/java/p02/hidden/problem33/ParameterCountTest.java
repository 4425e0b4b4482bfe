package p02.hidden.problem33;

import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.Tolerance;
import p02.oracle.Counting;
import p02.problem33.Growth;
import p02.problem33.ParameterCount;

/** Tests of {@link ParameterCount}. */
class ParameterCountTest {
  /** Inputs, outputs, hidden layers, width: K = 1 and every order of sizes among them. */
  private static final int[][] SIZES = {
    {1, 1, 10, 10},
    {2, 3, 1, 4},
    {5, 1, 2, 3},
    {1, 1, 1, 1},
    {7, 4, 3, 1},
    {784, 10, 4, 256},
    {3, 9, 6, 2}
  };

  private static final int HUGE = Integer.MAX_VALUE;

  @Task(number = "3.3.1", title = "weights", points = 2, tolerance = Tolerance.EXACT)
  void weights(Check check) {
    for (int[] s : SIZES) {
      long expected = Counting.weights(s[0], s[1], s[2], s[3]).longValueExact();
      check.count("weights" + told(s), ParameterCount.weights(s[0], s[1], s[2], s[3]), expected);
    }
    check.refuses(
        "too many weights for a long",
        ArithmeticException.class,
        () -> ParameterCount.weights(1, 1, HUGE, HUGE));
    for (int[] s : new int[][] {{0, 1, 1, 1}, {1, 0, 1, 1}, {1, 1, 0, 1}, {1, 1, 1, -3}}) {
      check.refuses(
          "weights" + told(s),
          IllegalArgumentException.class,
          () -> ParameterCount.weights(s[0], s[1], s[2], s[3]));
    }
  }

  @Task(number = "3.3.2", title = "biases", points = 2, tolerance = Tolerance.EXACT)
  void biases(Check check) {
    for (int[] s : SIZES) {
      long expected = Counting.biases(s[1], s[2], s[3]).longValueExact();
      check.count("biases" + told(s), ParameterCount.biases(s[0], s[1], s[2], s[3]), expected);
    }
    long many = Counting.biases(1, 100_000, 100_000).longValueExact();
    check.count("biases of a huge network", ParameterCount.biases(1, 1, 100_000, 100_000), many);
    check.refuses(
        "biases with 0 layers",
        IllegalArgumentException.class,
        () -> ParameterCount.biases(1, 1, 0, 1));
  }

  @Task(number = "3.3.3", title = "parameters", points = 1, tolerance = Tolerance.EXACT)
  void parameters(Check check) {
    for (int[] s : SIZES) {
      long expected =
          Counting.weights(s[0], s[1], s[2], s[3])
              .add(Counting.biases(s[1], s[2], s[3]))
              .longValueExact();
      check.count(
          "parameters" + told(s), ParameterCount.parameters(s[0], s[1], s[2], s[3]), expected);
    }
    check.refuses(
        "too many parameters for a long",
        ArithmeticException.class,
        () -> ParameterCount.parameters(1, 1, HUGE, HUGE));
  }

  @Task(number = "3.3.4", title = "weights added by depth", points = 2, tolerance = Tolerance.EXACT)
  void depth(Check check) {
    for (int[] s : SIZES) {
      long actual = ParameterCount.weightsAddedByDepth(s[0], s[1], s[2], s[3]);
      check.count("weights added by depth" + told(s), actual, byDepth(s));
    }
  }

  @Task(number = "3.3.5", title = "weights added by width", points = 3, tolerance = Tolerance.EXACT)
  void width(Check check) {
    for (int[] s : SIZES) {
      long actual = ParameterCount.weightsAddedByWidth(s[0], s[1], s[2], s[3]);
      check.count("weights added by width" + told(s), actual, byWidth(s));
    }
  }

  @Task(number = "3.3.6", title = "the larger growth", points = 2, tolerance = Tolerance.EXACT)
  void largerGrowth(Check check) {
    // With D = 10 depth adds more up to K = 5; D = 2, K = 1 and Di + Do = 4 add the same.
    int[][] sizes = {{1, 1, 5, 10}, {1, 1, 6, 10}, {2, 2, 1, 2}, {1, 1, 10, 10}, {9, 9, 1, 3}};
    for (int[] s : sizes) {
      int order = Long.compare(byDepth(s), byWidth(s));
      Growth expected = order == 0 ? Growth.EQUAL : order > 0 ? Growth.DEPTH : Growth.WIDTH;
      Growth actual = ParameterCount.largerGrowth(s[0], s[1], s[2], s[3]);
      check.choice("the larger growth" + told(s), actual, expected);
    }
  }

  private static long byDepth(int[] s) {
    return Counting.weights(s[0], s[1], s[2] + 1, s[3])
        .subtract(Counting.weights(s[0], s[1], s[2], s[3]))
        .longValueExact();
  }

  private static long byWidth(int[] s) {
    return Counting.weights(s[0], s[1], s[2], s[3] + 1L)
        .subtract(Counting.weights(s[0], s[1], s[2], s[3]))
        .longValueExact();
  }

  private static String told(int[] s) {
    return "(inputs %d, outputs %d, layers %d, width %d)".formatted(s[0], s[1], s[2], s[3]);
  }
}
