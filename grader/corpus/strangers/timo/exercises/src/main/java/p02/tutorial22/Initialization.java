package p02.tutorial22;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import java.util.Random;

/**
 * Initial weights of a layer, {@code [fanOut, fanIn]}: a row for each unit of the layer, a column
 * for each of its inputs.
 *
 * <p>Those that are drawn depend on {@code seed} and nothing else: the same seed gives the same
 * weights, another seed gives others.
 */
public final class Initialization {
  private Initialization() {}

  /**
   * The same number everywhere.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: Every weight is value; the shape is [fanOut, fanIn].
   * </ul>
   *
   * @param fanIn number of inputs
   * @param fanOut number of units
   * @return {@code [fanOut, fanIn]}
   */
  public static INDArray constant(int fanIn, int fanOut, double value) {
    INDArray weights = Nd4j.zeros(fanOut, fanIn);
    for (int i = 0; i < fanOut; i++) {
      for (int j = 0; j < fanIn; j++) {
        weights.putScalar(i, j, value);
      }
    }
    return weights;
  }

  /**
   * Normally distributed weights around 0.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>distribution</b>: Normal numbers of mean 0 and the given standard deviation, each
   *       drawn anew, of shape [fanOut, fanIn].
   *   <li><b>reproducible</b>: The same seed gives the same weights.
   *   <li><b>seed-counts</b>: Another seed gives other weights.
   * </ul>
   *
   * @param fanIn number of inputs
   * @param fanOut number of units
   * @param standardDeviation their standard deviation
   * @param seed fixes the weights
   * @return {@code [fanOut, fanIn]}
   */
  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    Random random = new Random(seed);
    INDArray weights = Nd4j.zeros(fanOut, fanIn);
    for (int i = 0; i < fanOut; i++) {
      for (int j = 0; j < fanIn; j++) {
        double number = random.nextGaussian();
        number = number * standardDeviation;
        weights.putScalar(i, j, number);
      }
    }
    return weights;
  }

  /**
   * Xavier's (Glorot's) uniform weights, from {@code U(−a, a)} with {@code a = √6 / √(fanIn +
   * fanOut)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>distribution</b>: Uniform numbers between -a and a, a = sqrt(6) / sqrt(fanIn +
   *       fanOut), each drawn anew, of shape [fanOut, fanIn].
   *   <li><b>reproducible</b>: The same seed gives the same weights.
   *   <li><b>seed-counts</b>: Another seed gives other weights.
   * </ul>
   *
   * @param fanIn number of inputs
   * @param fanOut number of units
   * @param seed fixes the weights
   * @return {@code [fanOut, fanIn]}
   */
  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    Random random = new Random(seed);
    INDArray weights = Nd4j.zeros(fanOut, fanIn);
    double a = Math.pow(6, 0.5) / Math.pow(fanIn + fanOut, 0.5);
    for (int i = 0; i < fanOut; i++) {
      for (int j = 0; j < fanIn; j++) {
        double number = random.nextDouble();
        number = -a + number * (a + a);
        weights.putScalar(i, j, number);
      }
    }
    return weights;
  }

  /**
   * Kaiming's (He's) normal weights around 0, with standard deviation {@code √(2 / fanIn)} for a
   * layer that gets its inputs from ReLUs, which halve the mean square of what comes in, and {@code
   * √(1 / fanIn)} for the first layer, whose inputs are the data.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>distribution</b>: Normal numbers of mean 0 and standard deviation sqrt(2 / fanIn),
   *       each drawn anew, of shape [fanOut, fanIn].
   *   <li><b>first-layer</b>: In a first layer the standard deviation is sqrt(1 / fanIn).
   *   <li><b>reproducible</b>: The same seed gives the same weights.
   *   <li><b>seed-counts</b>: Another seed gives other weights.
   * </ul>
   *
   * @param fanIn number of inputs
   * @param fanOut number of units
   * @param firstLayer whether the layer's inputs are the data themselves
   * @param seed fixes the weights
   * @return {@code [fanOut, fanIn]}
   */
  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    double variance;
    if (firstLayer == true) {
      variance = 1.0 / fanIn;
    } else {
      variance = 2.0 / fanIn;
    }
    double standardDeviation = Math.sqrt(variance);
    INDArray result = normal(fanIn, fanOut, standardDeviation, seed);
    return result;
  }
}
