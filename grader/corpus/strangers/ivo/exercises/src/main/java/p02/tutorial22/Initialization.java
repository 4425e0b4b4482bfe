package p02.tutorial22;

import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.fp.Gen;

/** Initial weights of a layer. */
public final class Initialization {
  private Initialization() {}

  private static INDArray fill(int fanIn, int fanOut, Supplier<DoubleStream> numbers) {
    return Nd4j.create(numbers.get().limit((long) fanIn * fanOut).toArray(), fanOut, fanIn);
  }

  public static INDArray constant(int fanIn, int fanOut, double value) {
    return fill(fanIn, fanOut, () -> DoubleStream.generate(() -> value));
  }

  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    return fill(fanIn, fanOut, () -> Gen.of(seed).gaussians().map(z -> standardDeviation * z));
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    double a = Math.sqrt(6) / Math.sqrt((double) fanIn + fanOut);
    DoubleUnaryOperator stretch = u -> 2 * a * u;
    return fill(fanIn, fanOut, () -> Gen.of(seed).uniforms().map(stretch.andThen(u -> u - a)));
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    return normal(fanIn, fanOut, Math.sqrt((firstLayer ? 1.0 : 2.0) / fanIn), seed);
  }
}
