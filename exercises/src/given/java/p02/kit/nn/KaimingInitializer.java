package p02.kit.nn;

import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** N(0, 2/fanIn). Java's own random numbers: every machine draws the same. */
final class KaimingInitializer implements Initializer {

  @Override
  public INDArray weights(int fanIn, int fanOut, int layer, long seed) {
    double deviation = Math.sqrt(2.0 / fanIn);
    Random random = new Random(seed);
    double[] draws = new double[Math.multiplyExact(fanIn, fanOut)];
    for (int i = 0; i < draws.length; i++) {
      draws[i] = deviation * random.nextGaussian();
    }
    return Nd4j.createFromArray(draws).reshape(fanOut, fanIn);
  }
}
