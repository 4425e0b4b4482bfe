package p02.lab.data;

/** How a pixel, a byte 0 … 255, becomes a number: {@code x = (p/255 − mean) / deviation}. */
public enum Scaling {
  /** From −1 (background) to 1. */
  MINUS_ONE_TO_ONE(0.5, 0.5),
  /** Mean 0 and variance 1 over all training pixels, whose mean is 0.2861 and deviation 0.3530. */
  STANDARDIZED(0.2861, 0.3530);

  private final double mean;
  private final double deviation;

  Scaling(double mean, double deviation) {
    this.mean = mean;
    this.deviation = deviation;
  }

  /** The number of every possible pixel, {@code [256]}. */
  float[] table() {
    float[] table = new float[256];
    for (int pixel = 0; pixel < table.length; pixel++) {
      table[pixel] = (float) ((pixel / 255.0 - mean) / deviation);
    }
    return table;
  }
}
