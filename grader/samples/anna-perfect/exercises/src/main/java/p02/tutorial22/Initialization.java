package p02.tutorial22;

import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * First weights of a layer, {@code [fanOut, fanIn]}: a row for each unit of the layer, a column for
 * each of its inputs.
 *
 * <p>Those that are drawn depend on {@code seed} and nothing else: the same seed gives the same weights,
 * another seed gives others.
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
    return Nd4j.zeros(fanOut, fanIn).addi(value);
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
    Random random = new Random(seed);
    double[][] weights = new double[fanOut][fanIn];
    for (double[] row : weights) {
      for (int j = 0; j < fanIn; j++) {
        row[j] = standardDeviation * random.nextGaussian();
      }
    }
    return Nd4j.create(weights);
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
    Random random = new Random(seed);
    double a = Math.sqrt(6.0 / (fanIn + fanOut));
    double[][] weights = new double[fanOut][fanIn];
    for (double[] row : weights) {
      for (int j = 0; j < fanIn; j++) {
        row[j] = a * (2 * random.nextDouble() - 1);
      }
    }
    return Nd4j.create(weights);
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
    return normal(fanIn, fanOut, Math.sqrt((firstLayer ? 1.0 : 2.0) / fanIn), seed);
  }
}
