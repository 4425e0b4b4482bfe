package p02.problem33;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import p02.util.Require;

/**
 * Counts the parameters of a fully connected network with K hidden layers of D units each.
 *
 * <p>Weights sit between neighbouring layers: Dᵢ·D into the first hidden layer, D·D between two
 * hidden layers, D·Dₒ into the output. Every hidden unit and every output has one bias.
 *
 * <p>Every method throws {@link IllegalArgumentException} if an argument is smaller than 1.
 */
public final class ParameterCount {
  /** Where weights are. */
  private sealed interface Gap permits Entry, Between, Exit {
    long weights();
  }

  private record Entry(long inputs, long width) implements Gap {
    @Override
    public long weights() {
      return Math.multiplyExact(inputs, width);
    }
  }

  private record Between(long layers, long width) implements Gap {
    @Override
    public long weights() {
      return Math.multiplyExact(layers - 1, Math.multiplyExact(width, width));
    }
  }

  private record Exit(long width, long outputs) implements Gap {
    @Override
    public long weights() {
      return Math.multiplyExact(width, outputs);
    }
  }

  /** The sizes of a network, checked. */
  private record Architecture(int inputs, int outputs, int layers, int width) {
    Architecture {
      Require.atLeast(1, inputs, "inputs");
      Require.atLeast(1, outputs, "outputs");
      Require.atLeast(1, layers, "layers");
      Require.atLeast(1, width, "width");
    }

    List<Gap> gaps() {
      return List.of(new Entry(inputs, width), new Between(layers, width), new Exit(width, outputs));
    }

    long weights() {
      return gaps().stream().map(Gap::weights).reduce(0L, Math::addExact);
    }

    long biases() {
      return Math.addExact(Math.multiplyExact((long) layers, width), outputs);
    }

    /** D²: one more gap between two hidden layers. */
    long byDepth() {
      return (long) width * width;
    }

    /** (D + 1)² − D² = 2 D + 1 for each of the K − 1 inner gaps, and one unit's worth outside. */
    long byWidth() {
      return LongStream.of(inputs, outputs, Math.multiplyExact(layers - 1L, 2L * width + 1))
          .reduce(0, Math::addExact);
    }
  }

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
    return new Architecture(inputs, outputs, layers, width).weights();
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
    return new Architecture(inputs, outputs, layers, width).biases();
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
    var net = new Architecture(inputs, outputs, layers, width);
    return Math.addExact(net.weights(), net.biases());
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
    return new Architecture(inputs, outputs, layers, width).byDepth();
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
    return new Architecture(inputs, outputs, layers, width).byWidth();
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
    var net = new Architecture(inputs, outputs, layers, width);
    return switch (Integer.signum(Long.compare(net.byDepth(), net.byWidth()))) {
      case 1 -> Growth.DEPTH;
      case -1 -> Growth.WIDTH;
      default -> Growth.EQUAL;
    };
  }

  /** Where does the answer turn, for one input and one output? */
  public static void main(String[] args) {
    IntStream.rangeClosed(1, 12)
        .mapToObj(
            k ->
                IntStream.rangeClosed(1, 24)
                    .mapToObj(d -> letter(largerGrowth(1, 1, k, d)))
                    .collect(Collectors.joining(" ", "K = %2d  ".formatted(k), "")))
        .forEach(System.out::println);
  }

  private static String letter(Growth growth) {
    return switch (growth) {
      case DEPTH -> "D";
      case WIDTH -> "W";
      case EQUAL -> "=";
    };
  }
}
