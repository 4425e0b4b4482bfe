package p02.tutorial22;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.rng.distribution.impl.UniformDistribution;
import org.nd4j.linalg.factory.Nd4j;
import p02.nd.Arrays4j;

/** Initial weights, [fanOut, fanIn]. */
public final class Initialization {
  private Initialization() {}

  public static INDArray constant(int fanIn, int fanOut, double value) {
    return Nd4j.ones(DataType.DOUBLE, fanOut, fanIn).muli(value);
  }

  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    INDArray w = Nd4j.create(DataType.DOUBLE, fanOut, fanIn);
    Nd4j.getRandom().setSeed(seed);
    return w.assign(Nd4j.random().normal(0.0, standardDeviation, DataType.DOUBLE, fanOut, fanIn));
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    double a = Math.sqrt(6.0 / (fanIn + fanOut));
    return new UniformDistribution(Arrays4j.rng(seed), -a, a).sample(new long[] {fanOut, fanIn});
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    INDArray w = Nd4j.randn(Arrays4j.rng(seed), fanOut, fanIn);
    return w.muli(Math.sqrt((firstLayer ? 1.0 : 2.0) / fanIn));
  }
}
