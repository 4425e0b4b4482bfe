package p02.tutorial22;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Nd;
import p02.util.Require;

/**
 * First weights of a layer, {@code [fanOut, fanIn]}: a row for each unit of the layer, a column for
 * each of its inputs.
 *
 * <p>Those that are drawn depend on {@code seed} and nothing else: the same seed gives the same
 * weights, another seed gives others.
 */
public final class Initialization {
  private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
      RandomGeneratorFactory.of("L64X128MixRandom");

  private Initialization() {}

  /**
   * The same number everywhere.
   *
   * @param fanIn number of inputs
   * @param fanOut number of units
   * @return {@code [fanOut, fanIn]}
   */
  public static INDArray constant(int fanIn, int fanOut, double value) {
    return Nd.generate(fanOut, fanIn, () -> value);
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
    var random = GENERATORS.create(seed);
    return Nd.generate(fanOut, fanIn, () -> standardDeviation * random.nextGaussian());
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
    var a = Math.sqrt(6.0 / (fanIn + fanOut));
    var random = new SplittableRandom(seed);
    return Nd.generate(fanOut, fanIn, () -> random.nextDouble(-a, a));
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
    var gain = firstLayer ? 1.0 : 2.0;
    return normal(fanIn, fanOut, Math.sqrt(gain / Require.atLeast(1, fanIn, "fanIn")), seed);
  }
}
