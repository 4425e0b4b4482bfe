package p02.problem33;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.ToLongFunction;
import p02.util.TextTable;
import p02.util.Validation;

/**
 * Counts the parameters of a fully connected network with K hidden layers of D units each.
 *
 * <p>Weights sit between neighbouring layers: Dᵢ·D into the first hidden layer, D·D between two
 * hidden layers, D·Dₒ into the output. Every hidden unit and every output has one bias.
 *
 * <p>Every method throws {@link IllegalArgumentException} if an argument is smaller than 1.
 */
public final class ParameterCount {
  /** The cache of computed counts, keyed by architecture. Records make perfect keys. */
  private static final ConcurrentMap<Architecture, Long> CACHE = new ConcurrentHashMap<>();

  private static final ToLongFunction<Architecture> WEIGHTS =
      a -> {
        long first = Math.multiplyExact(a.inputs(), a.width());
        long last = Math.multiplyExact(a.width(), a.outputs());
        long square = Math.multiplyExact(a.width(), a.width());
        long between = Math.multiplyExact(a.layers() - 1, square);
        return Math.addExact(Math.addExact(first, between), last);
      };

  private record Architecture(long inputs, long outputs, long layers, long width) {
    static Architecture of(int inputs, int outputs, int layers, int width) {
      return new Architecture(
          Validation.requireAtLeast(inputs, 1, "inputs"),
          Validation.requireAtLeast(outputs, 1, "outputs"),
          Validation.requireAtLeast(layers, 1, "layers"),
          Validation.requireAtLeast(width, 1, "width"));
    }

    Architecture deeper() {
      return new Architecture(inputs, outputs, layers + 1, width);
    }

    Architecture wider() {
      return new Architecture(inputs, outputs, layers, width + 1);
    }

    long memoized(ToLongFunction<Architecture> f) {
      return CACHE.computeIfAbsent(this, f::applyAsLong);
    }
  }

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
    return Architecture.of(inputs, outputs, layers, width).memoized(WEIGHTS);
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
    Architecture a = Architecture.of(inputs, outputs, layers, width);
    return Math.addExact(Math.multiplyExact(a.layers(), a.width()), a.outputs());
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
    try {
      return Math.addExact(
          weights(inputs, outputs, layers, width), biases(inputs, outputs, layers, width));
    } catch (ArithmeticException e) {
      ArithmeticException better = new ArithmeticException("more parameters than a long can hold");
      better.initCause(e);
      throw better;
    }
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
    Architecture a = Architecture.of(inputs, outputs, layers, width);
    return difference(a.deeper(), a, WEIGHTS);
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
    Architecture a = Architecture.of(inputs, outputs, layers, width);
    return difference(a.wider(), a, WEIGHTS);
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
    Map<Growth, Long> added = new EnumMap<>(Growth.class);
    added.put(Growth.DEPTH, weightsAddedByDepth(inputs, outputs, layers, width));
    added.put(Growth.WIDTH, weightsAddedByWidth(inputs, outputs, layers, width));
    return switch (Long.compare(added.get(Growth.DEPTH), added.get(Growth.WIDTH))) {
      case 1 -> Growth.DEPTH;
      case -1 -> Growth.WIDTH;
      default -> Growth.EQUAL;
    };
  }

  private static <T> long difference(T after, T before, ToLongFunction<? super T> count) {
    return Math.subtractExact(count.applyAsLong(after), count.applyAsLong(before));
  }

  /** Prints where depth and where width wins. */
  public static void main(String[] args) {
    TextTable table = new TextTable().row("K", "D", "depth", "width", "larger");
    for (int k : new int[] {1, 2, 5, 10}) {
      for (int d : new int[] {1, 5, 10, 50}) {
        table.row(
            k,
            d,
            weightsAddedByDepth(1, 1, k, d),
            weightsAddedByWidth(1, 1, k, d),
            largerGrowth(1, 1, k, d));
      }
    }
    System.out.println(table.render());
  }
}
