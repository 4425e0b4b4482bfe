package p02.kit.nn;

import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** U(−1/√fanIn, 1/√fanIn). Java's own random numbers: every machine draws the same. */
final class UniformInitializer implements Initializer {

  @Override
  public INDArray weights(int fanIn, int fanOut, int layer, long seed) {
    return draw(fanIn, Math.multiplyExact(fanIn, fanOut), seed).reshape(fanOut, fanIn);
  }

  @Override
  public INDArray bias(int fanIn, int fanOut, int layer, long seed) {
    return draw(fanIn, fanOut, ~seed);
  }

  private static INDArray draw(int fanIn, int count, long seed) {
    double bound = 1 / Math.sqrt(fanIn);
    Random random = new Random(seed);
    double[] draws = new double[count];
    for (int i = 0; i < count; i++) {
      draws[i] = bound * (2 * random.nextDouble() - 1);
    }
    return Nd4j.createFromArray(draws);
  }
}
