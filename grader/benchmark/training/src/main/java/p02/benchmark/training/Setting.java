package p02.benchmark.training;

/** What both sides train: tutorial 2's network on random images. */
final class Setting {
  /** Inputs, hidden units, classes. */
  static final int[] WIDTHS = {784, 512, 256, 256, 128, 10};

  static final int IMAGES = 50_000;
  static final int BATCH = 256;
  static final double SGD_RATE = 0.1;
  static final double ADAM_RATE = 1e-3;
  static final double WARM_UP_SECONDS = 3;

  private Setting() {}

  /**
   * Floating-point operations that an image costs at least: two for each weight forward, two for
   * its gradient, and two backward through every layer but the first.
   */
  static double operationsPerImage() {
    double sum = 0;
    for (int i = 0; i + 1 < WIDTHS.length; i++) {
      double weights = (double) WIDTHS[i] * WIDTHS[i + 1];
      sum += (i == 0 ? 4 : 6) * weights;
    }
    return sum;
  }
}
