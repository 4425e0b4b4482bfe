package p02.problem33;

import java.math.BigInteger;
import p02.common.BadArgumentException;
import p02.common.Guard;
import p02.common.Log;

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
    return bigWeights(inputs, outputs, layers, width).longValueExact();
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
    checkAll(inputs, outputs, layers, width);
    return Math.addExact(Math.multiplyExact((long) layers, (long) width), (long) outputs);
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
    return bigWeights(inputs, outputs, layers, width)
        .add(BigInteger.valueOf(biases(inputs, outputs, layers, width)))
        .longValueExact();
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
    return bigWeights(inputs, outputs, layers + 1L, width)
        .subtract(bigWeights(inputs, outputs, layers, width))
        .longValueExact();
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
    return bigWeights(inputs, outputs, layers, width + 1L)
        .subtract(bigWeights(inputs, outputs, layers, width))
        .longValueExact();
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
    final long depth = weightsAddedByDepth(inputs, outputs, layers, width);
    final long wide = weightsAddedByWidth(inputs, outputs, layers, width);
    return depth > wide ? Growth.DEPTH : depth < wide ? Growth.WIDTH : Growth.EQUAL;
  }

  private static void checkAll(long inputs, long outputs, long layers, long width) {
    final String[] names = {"inputs", "outputs", "layers", "width"};
    final long[] values = {inputs, outputs, layers, width};
    for (int i = 0; i < names.length; i++) {
      if (values[i] < 1) {
        throw new BadArgumentException(names[i], values[i], "at least 1");
      }
    }
  }

  /** As large as they may be. */
  private static BigInteger bigWeights(long inputs, long outputs, long layers, long width) {
    checkAll(inputs, outputs, layers, width);
    final BigInteger d = BigInteger.valueOf(width);
    final BigInteger inner = d.pow(2).multiply(BigInteger.valueOf(layers - 1));
    final BigInteger outer = d.multiply(BigInteger.valueOf(inputs).add(BigInteger.valueOf(outputs)));
    return inner.add(outer);
  }

  /** Finds the first width at which depth wins, for each number of layers. */
  public static void main(String[] args) {
    final long begin = System.nanoTime();
    final int most = args.length > 0 ? Guard.positive("args[0]", Integer.parseInt(args[0])) : 20;
    int layers = 0;
    search:
    while (true) {
      if (++layers > most) {
        break search;
      }
      for (int width = 1; width < 1000; width++) {
        switch (largerGrowth(1, 1, layers, width)) {
          case DEPTH:
            System.out.println("K = " + layers + ": depth wins from D = " + width);
            continue search;
          case EQUAL:
            System.out.println("K = " + layers + ": equal at D = " + width);
            break;
          default:
            break;
        }
      }
      Log.warn("K = %d: width always wins", layers);
    }
    System.err.println((System.nanoTime() - begin) / 1_000_000 + " ms");
  }
}
