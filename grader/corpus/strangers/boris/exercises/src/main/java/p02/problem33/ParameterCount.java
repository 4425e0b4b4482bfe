package p02.problem33;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Counts the parameters of a fully connected network. LONG arrays overflow in silence, so here (and
 * only here) I calculate with Math.*Exact.
 */
public final class ParameterCount {
  private ParameterCount() {}

  private static void check(int... sizes) {
    INDArray tooSmall = Nd4j.createFromArray(sizes).lt(1);
    if (tooSmall.any()) {
      throw new IllegalArgumentException(
          "[inputs, outputs, layers, width] = " + Nd4j.createFromArray(sizes) + ", all must be >= 1");
    }
  }

  public static long weights(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    long ends = Math.multiplyExact((long) inputs + outputs, (long) width);
    long square = Math.multiplyExact((long) width, (long) width);
    return Math.addExact(ends, Math.multiplyExact(layers - 1L, square));
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    return Math.addExact(Math.multiplyExact((long) layers, (long) width), (long) outputs);
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    return Math.addExact(
        weights(inputs, outputs, layers, width), biases(inputs, outputs, layers, width));
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    return Math.multiplyExact((long) width, (long) width); // one more D x D block
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    // (D + 1)² − D² = 2 D + 1 in each of the K − 1 blocks
    long blocks = Math.multiplyExact(layers - 1L, 2L * width + 1);
    return Math.addExact(blocks, (long) inputs + outputs);
  }

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    INDArray growths =
        Nd4j.createFromArray(
            weightsAddedByDepth(inputs, outputs, layers, width),
            weightsAddedByWidth(inputs, outputs, layers, width));
    long difference = growths.getLong(0) - growths.getLong(1);
    return new Growth[] {Growth.WIDTH, Growth.EQUAL, Growth.DEPTH}[Long.signum(difference) + 1];
  }

  public static void main(String[] args) {
    System.out.println(weights(1, 1, 10, 10) + " " + largerGrowth(1, 1, 10, 10));
  }
}
