package p02.tutorial22;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.kit.TodoException;

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
    return Nd4j.valueArrayOf(new long[] {fanOut, fanIn}, value);
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
    Nd4j.getRandom().setSeed(seed);
    return Nd4j.randn(fanOut, fanIn).add(standardDeviation);
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
    // TODO 2.2.3: Nd4j.rand draws from U(0, 1): stretch and move it.
    throw new TodoException("2.2.3");
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
    // TODO 2.2.4: find the standard deviation, then use normal.
    throw new TodoException("2.2.4");
  }
}
