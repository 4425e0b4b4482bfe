package p02.problem33;

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
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers
   * @param width D ≥ 1 units in each
   * @throws ArithmeticException if the number is too large for a long
   */
  public static long weights(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    long outer = Math.multiplyExact(Math.addExact((long) inputs, outputs), width);
    long square = Math.multiplyExact((long) width, width);
    return Math.addExact(outer, Math.multiplyExact(layers - 1L, square));
  }

  /**
   * Number of biases.
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers
   * @param width D ≥ 1 units in each
   */
  public static long biases(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    long sum = outputs;
    int i = 0;
    while (i < layers) {
      sum += width;
    }
    return sum;
  }

  /**
   * Number of parameters: weights and biases.
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers
   * @param width D ≥ 1 units in each
   * @throws ArithmeticException if the number is too large for a long
   */
  public static long parameters(int inputs, int outputs, int layers, int width) {
    return Math.addExact(
        weights(inputs, outputs, layers, width), biases(inputs, outputs, layers, width));
  }

  /**
   * Weights that one more hidden layer of the same width adds.
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers before
   * @param width D ≥ 1 units in each
   */
  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    return weights(inputs, outputs, layers + 1, width) - weights(inputs, outputs, layers, width);
  }

  /**
   * Weights that one more unit in <b>every</b> hidden layer adds.
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers
   * @param width D ≥ 1 units in each before
   */
  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    return weights(inputs, outputs, layers, width + 1) - weights(inputs, outputs, layers, width);
  }

  /**
   * Which of the two adds more weights.
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers before
   * @param width D ≥ 1 units in each before
   */
  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    int comparison =
        Long.compare(
            weightsAddedByDepth(inputs, outputs, layers, width),
            weightsAddedByWidth(inputs, outputs, layers, width));
    if (comparison == 0) {
      return Growth.EQUAL;
    }
    return comparison > 0 ? Growth.DEPTH : Growth.WIDTH;
  }

  private static void check(int inputs, int outputs, int layers, int width) {
    if (Math.min(Math.min(inputs, outputs), Math.min(layers, width)) < 1) {
      throw new IllegalArgumentException(
          "every size must be at least 1, but inputs = %d, outputs = %d, layers = %d, width = %d"
              .formatted(inputs, outputs, layers, width));
    }
  }
}
