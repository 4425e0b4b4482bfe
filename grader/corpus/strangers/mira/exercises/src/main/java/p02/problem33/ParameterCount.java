package p02.problem33;

import io.mira.ledger.Outcome;
import io.mira.ledger.Outcome.Rule;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

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
    return Architecture.of(inputs, outputs, layers, width).weights().longValueExact();
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
    return Architecture.of(inputs, outputs, layers, width).biases().longValueExact();
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
    return Architecture.of(inputs, outputs, layers, width).parameters().longValueExact();
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
    return Architecture.of(inputs, outputs, layers, width)
        .gain(Architecture::deeper)
        .longValueExact();
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
    return Architecture.of(inputs, outputs, layers, width)
        .gain(Architecture::wider)
        .longValueExact();
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
    var net = Architecture.of(inputs, outputs, layers, width);
    return switch (net.gain(Architecture::deeper).compareTo(net.gain(Architecture::wider))) {
      case 1 -> Growth.DEPTH;
      case -1 -> Growth.WIDTH;
      default -> Growth.EQUAL;
    };
  }

  /** Sizes of any magnitude: money has no 64 bits either. */
  private record Architecture(
      BigInteger inputs, BigInteger outputs, BigInteger layers, BigInteger width) {
    Architecture {
      Stream.of(inputs, outputs, layers, width)
          .forEach(
              size ->
                  Outcome.check(
                          size,
                          Rule.<BigInteger>of(
                              s -> s.signum() > 0, "a size must be at least 1, not %d (limit "
                                  + NumberFormat.getIntegerInstance(Locale.GERMANY).format(Integer.MAX_VALUE)
                                  + ")"))
                      .orThrow());
    }

    static Architecture of(int inputs, int outputs, int layers, int width) {
      return new Architecture(
          BigInteger.valueOf(inputs),
          BigInteger.valueOf(outputs),
          BigInteger.valueOf(layers),
          BigInteger.valueOf(width));
    }

    Architecture deeper() {
      return new Architecture(inputs, outputs, layers.add(BigInteger.ONE), width);
    }

    Architecture wider() {
      return new Architecture(inputs, outputs, layers, width.add(BigInteger.ONE));
    }

    BigInteger weights() {
      return Stream.of(
              inputs.multiply(width),
              width.pow(2).multiply(layers.subtract(BigInteger.ONE)),
              width.multiply(outputs))
          .reduce(BigInteger.ZERO, BigInteger::add);
    }

    BigInteger biases() {
      return layers.multiply(width).add(outputs);
    }

    BigInteger parameters() {
      return weights().add(biases());
    }

    BigInteger gain(Function<Architecture, Architecture> change) {
      return change.apply(this).weights().subtract(weights());
    }
  }

  public static void main(String[] args) {
    System.out.println(
        """
        K = 10, D = 10, one input, one output
          one more layer:      %,6d weights
          one more unit each:  %,6d weights
          so the winner is     %s
        """
            .formatted(
                weightsAddedByDepth(1, 1, 10, 10),
                weightsAddedByWidth(1, 1, 10, 10),
                largerGrowth(1, 1, 10, 10)));
  }
}
