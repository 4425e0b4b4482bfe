package p02.tutorial11;

import java.util.Random;

/** A point and its class. */
record Example(double[] point, int label) {
  static Example random(Random random) {
    int a = random.nextInt(2);
    int b = random.nextInt(2);
    return new Example(
        new double[] {a + 0.1 * random.nextGaussian(), b + 0.1 * random.nextGaussian()}, a ^ b);
  }
}
