package p02.problem33;

import org.apache.commons.math3.exception.NotStrictlyPositiveException;
import org.apache.commons.math3.util.ArithmeticUtils;

/**
 * Counts the parameters of a fully connected network with K hidden layers of D units each.
 *
 * <p>Weights sit between neighbouring layers: Dᵢ·D into the first hidden layer, D·D between two
 * hidden layers, D·Dₒ into the output. Every hidden unit and every output has one bias.
 *
 * <p>Every method throws {@link IllegalArgumentException} if an argument is smaller than 1.
 */
public final class ParameterCount {
  private ParameterCount() {}

  /**
   * Number of weights, without biases.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: It counts the weights of every layer, without biases, also for one hidden
   *       layer and for one unit.
   *   <li><b>beyond-int</b>: Counts beyond int are right, too: count in long.
   *   <li><b>beyond-long</b>: A result beyond long throws ArithmeticException.
   *   <li><b>arguments-below-one</b>: An argument smaller than 1 throws IllegalArgumentException.
   * </ul>
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers
   * @param width D ≥ 1 units in each
   * @throws ArithmeticException if the number is too large for a long
   */
  public static long weights(int inputs, int outputs, int layers, int width) {
    checkAllPositive(inputs, outputs, layers, width);
    return weightsOf(inputs, outputs, layers, width);
  }

  /**
   * Number of biases.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: It counts one bias for every hidden unit and every output.
   *   <li><b>beyond-int</b>: Counts beyond int are right, too: count in long.
   *   <li><b>arguments-below-one</b>: An argument smaller than 1 throws IllegalArgumentException.
   * </ul>
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers
   * @param width D ≥ 1 units in each
   */
  public static long biases(int inputs, int outputs, int layers, int width) {
    checkAllPositive(inputs, outputs, layers, width);
    return ArithmeticUtils.addAndCheck(ArithmeticUtils.mulAndCheck((long) layers, (long) width), (long) outputs);
  }

  /**
   * Number of parameters: weights and biases.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: It counts weights and biases together.
   *   <li><b>beyond-int</b>: Counts beyond int are right, too: count in long.
   *   <li><b>beyond-long</b>: A result beyond long throws ArithmeticException.
   * </ul>
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers
   * @param width D ≥ 1 units in each
   * @throws ArithmeticException if the number is too large for a long
   */
  public static long parameters(int inputs, int outputs, int layers, int width) {
    return ArithmeticUtils.addAndCheck(
        weights(inputs, outputs, layers, width), biases(inputs, outputs, layers, width));
  }

  /**
   * Weights that one more hidden layer of the same width adds. Asked only where the larger
   * network's weights fit into a long; what becomes of larger ones is left open.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: It is the number of weights with one more hidden layer, less the number
   *       without.
   *   <li><b>beyond-int</b>: Counts beyond int are right, too: count in long.
   * </ul>
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers before
   * @param width D ≥ 1 units in each
   */
  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    checkAllPositive(inputs, outputs, layers, width);
    return ArithmeticUtils.subAndCheck(
        weightsOf(inputs, outputs, layers + 1L, width), weightsOf(inputs, outputs, layers, width));
  }

  /**
   * Weights that one more unit in <b>every</b> hidden layer adds. Asked only where the larger
   * network's weights fit into a long; what becomes of larger ones is left open.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: It is the number of weights with one more unit in every hidden layer,
   *       less the number without.
   *   <li><b>beyond-int</b>: Counts beyond int are right, too: count in long.
   * </ul>
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers
   * @param width D ≥ 1 units in each before
   */
  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    checkAllPositive(inputs, outputs, layers, width);
    return ArithmeticUtils.subAndCheck(
        weightsOf(inputs, outputs, layers, width + 1L), weightsOf(inputs, outputs, layers, width));
  }

  /**
   * Which of the two adds more weights, or that both add the same number.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: DEPTH or WIDTH, whichever adds more weights.
   *   <li><b>equal-growth</b>: EQUAL where both add the same.
   * </ul>
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers before
   * @param width D ≥ 1 units in each before
   */
  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    // D² on one side, Dᵢ + Dₒ + (K − 1)(2D + 1) on the other: both fit into a long without overflow.
    checkAllPositive(inputs, outputs, layers, width);
    long depth = ArithmeticUtils.pow((long) width, 2);
    long wide = (long) inputs + outputs + (layers - 1L) * (2L * width + 1L);
    switch (Long.signum(depth - wide)) {
      case 1:
        return Growth.DEPTH;
      case -1:
        return Growth.WIDTH;
      default:
        return Growth.EQUAL;
    }
  }

  /** w(Dᵢ, Dₒ, K, D) = (Dᵢ + Dₒ) D + (K − 1) D². */
  private static long weightsOf(long inputs, long outputs, long layers, long width) {
    long ends = ArithmeticUtils.mulAndCheck(ArithmeticUtils.addAndCheck(inputs, outputs), width);
    long between =
        ArithmeticUtils.mulAndCheck(ArithmeticUtils.mulAndCheck(layers - 1, width), width);
    return ArithmeticUtils.addAndCheck(ends, between);
  }

  private static void checkAllPositive(int... numbers) {
    for (int n : numbers) {
      if (n < 1) {
        throw new NotStrictlyPositiveException(n);
      }
    }
  }

  public static void main(String[] args) {
    System.out.println(weightsAddedByDepth(1, 1, 10, 10) + " < " + weightsAddedByWidth(1, 1, 10, 10));
  }
}
