package p02.misconception.tutorial12;

import java.util.Arrays;

/** The highest accuracy up to an epoch. */
final class Highest {
  private Highest() {}

  static double of(double[] accuracies, int epoch) {
    return Arrays.stream(accuracies, 0, epoch).max().orElseThrow();
  }
}
