package p02.tutorial22;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.common.Guard;
import p02.common.XorShift;

/**
 * First weights of a layer, {@code [fanOut, fanIn]}: a row for each unit of the layer, a column for
 * each of its inputs.
 *
 * <p>Those that are drawn depend on {@code seed} and nothing else: the same seed gives the same
 * weights, another seed gives others.
 */
public final class Initialization {
  /** Where weights come from. */
  private interface Source {
    double next();
  }

  private Initialization() {}

  /**
   * The same number everywhere.
   *
   * @param fanIn number of inputs
   * @param fanOut number of units
   * @return {@code [fanOut, fanIn]}
   */
  public static INDArray constant(int fanIn, int fanOut, double value) {
    return fill(fanIn, fanOut, () -> value);
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
    final XorShift random = new XorShift(seed);
    return fill(
        fanIn,
        fanOut,
        new Source() {
          @Override
          public double next() {
            return standardDeviation * random.nextGaussian();
          }
        });
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
    final double a = StrictMath.sqrt(6.0) / StrictMath.sqrt((double) fanIn + fanOut);
    final XorShift random = new XorShift(~seed);
    return fill(fanIn, fanOut, () -> a * (2 * random.nextDouble() - 1));
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
    Guard.positive("fanIn", fanIn);
    return normal(fanIn, fanOut, StrictMath.sqrt((firstLayer ? 1.0 : 2.0) / fanIn), seed);
  }

  private static INDArray fill(int fanIn, int fanOut, Source source) {
    Guard.positive("fanIn", fanIn);
    Guard.positive("fanOut", fanOut);
    INDArray weights = Nd4j.create(DataType.DOUBLE, fanOut, fanIn);
    for (int i = 0; i < fanOut; i++) {
      for (int j = 0; j < fanIn; j++) {
        weights.putScalar(i, j, source.next());
      }
    }
    return weights;
  }
}
