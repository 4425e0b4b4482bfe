package p02.tutorial22;

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
    return new Filler.Same(value).fill(fanOut, fanIn);
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
    return new Filler.Normal(standardDeviation, seed).fill(fanOut, fanIn);
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
    return new Filler.Uniform(Math.sqrt(6) / Math.sqrt(fanIn + fanOut), seed).fill(fanOut, fanIn);
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
    return new Filler.Normal(Math.sqrt((firstLayer ? 1.0 : 2.0) / fanIn), seed).fill(fanOut, fanIn);
  }
}
