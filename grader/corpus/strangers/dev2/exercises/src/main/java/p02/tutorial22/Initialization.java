package p02.tutorial22;

import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.util.FastMath;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.rng.Random;
import org.nd4j.linalg.factory.Nd4j;

/**
 * First weights of a layer, {@code [fanOut, fanIn]}: a row for each unit of the layer, a column for
 * each of its inputs.
 *
 * <p>Those that are drawn depend on {@code seed} and nothing else: the same seed gives the same
 * weights, another seed gives others.
 */
public final class Initialization {
  private Initialization() {}

  /**
   * The same number everywhere.
   *
   * @param fanIn number of inputs
   * @param fanOut number of units
   * @return {@code [fanOut, fanIn]}
   */
  public static INDArray constant(int fanIn, int fanOut, double value) {
    return Nd4j.valueArrayOf(new long[] {fanOut, fanIn}, value, DataType.DOUBLE);
  }

  /**
   * Normally distributed weights around 0.
   *
   * @param fanIn number of inputs
   * @param fanOut number of units
   * @param standardDeviation their standard deviation
   * @param seed fixes the weights
   * @return {@code [fanOut, fanIn]}
   */
  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    Random random = Nd4j.getRandomFactory().getNewRandomInstance(seed);
    return Nd4j.randn(random, fanOut, fanIn).muli(standardDeviation);
  }

  /**
   * Xavier's (Glorot's) uniform weights, from {@code U(−a, a)} with {@code a = √6 / √(fanIn +
   * fanOut)}.
   *
   * @param fanIn number of inputs
   * @param fanOut number of units
   * @param seed fixes the weights
   * @return {@code [fanOut, fanIn]}
   */
  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    double a = FastMath.sqrt(6.0 / (fanIn + fanOut));
    UniformRealDistribution uniform = new UniformRealDistribution(new Well19937c(seed), -a, a);
    return Nd4j.createFromArray(uniform.sample(fanIn * fanOut)).reshape(fanOut, fanIn);
  }

  /**
   * Kaiming's (He's) normal weights around 0, with standard deviation {@code √(2 / fanIn)} for a
   * layer that gets its inputs from ReLUs, which let half of the variance through, and {@code √(1 /
   * fanIn)} for the first layer, which does not.
   *
   * @param fanIn number of inputs
   * @param fanOut number of units
   * @param firstLayer whether the layer's inputs are the data themselves
   * @param seed fixes the weights
   * @return {@code [fanOut, fanIn]}
   */
  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    return normal(fanIn, fanOut, FastMath.sqrt((firstLayer ? 1.0 : 2.0) / fanIn), seed);
  }
}
