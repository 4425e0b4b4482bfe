package p02.problem33;

import static minitorch.LruCache.lru_cache;
import static minitorch.Py.dict;
import static minitorch.Py.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import minitorch.Py;
import minitorch.ValueError;

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
    return WEIGHTS.apply(List.of(inputs, outputs, layers, width));
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
    check(inputs, outputs, layers, width);
    Map<String, Long> sizes = dict("hidden", (long) layers * width, "out", (long) outputs);
    return Py.sum(sizes.values());
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
    return Math.addExact(weights(inputs, outputs, layers, width), biases(inputs, outputs, layers, width));
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
    check(inputs, outputs, layers, width);
    return (long) width * width;
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
    check(inputs, outputs, layers, width);
    long ends = (long) inputs + outputs;
    return Math.addExact(ends, Math.multiplyExact(layers - 1L, 2L * width + 1));
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
    Map<String, Long> added =
        dict(
            "DEPTH", weightsAddedByDepth(inputs, outputs, layers, width),
            "WIDTH", weightsAddedByWidth(inputs, outputs, layers, width));
    if (added.values().stream().distinct().count() == 1) {
      return Growth.EQUAL;
    }
    return added.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(Growth::valueOf)
        .get();
  }

  private static final Function<List<Integer>, Long> WEIGHTS =
      lru_cache(128, a -> Py.sum(weight_dict(a.get(0), a.get(1), a.get(2), a.get(3)).values()));

  private static void check(int... sizes) {
    for (var pair : Py.enumerate(() -> java.util.Arrays.stream(sizes).iterator())) {
      if (pair.second < 1) {
        throw new ValueError("argument %d must be >= 1, got %d", pair.first, pair.second);
      }
    }
  }

  /** {name: weights}, as in model.named_parameters() */
  private static Map<String, Long> weight_dict(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    Map<String, Long> weights = new LinkedHashMap<>();
    weights.put("in.weight", (long) inputs * width);
    weights.put("hidden.weight", Math.multiplyExact(Math.multiplyExact(layers - 1L, width), (long) width));
    weights.merge("out.weight", (long) outputs * width, Math::addExact);
    return weights;
  }

  public static void main(String[] argv) {
    print(weight_dict(1, 1, 10, 10), largerGrowth(1, 1, 10, 10));
  }
}
