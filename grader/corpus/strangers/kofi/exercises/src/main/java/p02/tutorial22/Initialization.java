package p02.tutorial22;

import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.minitorch.Tensor;

public final class Initialization {
  private Initialization() {}

  private static Random manual_seed(long seed) {
    return new Random(seed);
  }

  public static INDArray constant(int fanIn, int fanOut, double value) {
    return Tensor.full(value, fanOut, fanIn).numpy();
  }

  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    return Tensor.randn(manual_seed(seed), fanOut, fanIn).mul(standardDeviation).numpy();
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    double bound = Math.sqrt(6) / Math.sqrt(fanIn + fanOut);
    return Tensor.rand(manual_seed(seed), fanOut, fanIn).mul(2).sub(1).mul(bound).numpy();
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    double gain = firstLayer ? 1 : Math.sqrt(2);
    return normal(fanIn, fanOut, gain / Math.sqrt(fanIn), seed);
  }
}
