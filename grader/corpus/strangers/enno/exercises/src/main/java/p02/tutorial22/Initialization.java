package p02.tutorial22;

import p02.quality.Require;
import org.nd4j.linalg.api.buffer.DataType;
import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

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
    new WeightShape(fanIn, fanOut);
    return Nd4j.zeros(DataType.DOUBLE, fanOut, fanIn).addi(value);
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
    Require.finite("standardDeviation", standardDeviation);
    return new WeightShape(fanIn, fanOut).gaussian(standardDeviation, seed);
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
    double a = Math.sqrt(6) / Math.sqrt((double) fanIn + fanOut);
    Random random = new Random(seed);
    return new WeightShape(fanIn, fanOut).fill(() -> a * (2 * random.nextDouble() - 1));
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
    double gain = firstLayer ? 1.0 : 2.0;
    return normal(fanIn, fanOut, Math.sqrt(gain / Require.atLeast("fanIn", fanIn, 1)), seed);
  }
}
