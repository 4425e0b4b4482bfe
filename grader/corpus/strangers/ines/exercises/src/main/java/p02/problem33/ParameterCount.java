package p02.problem33;

import java.util.LinkedHashMap;
import java.util.Map;
import pynum.ValueError;
import pynum.py;


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
    check_args(inputs, outputs, layers, width);
    return count_weights(inputs, outputs, layers, width);
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
    check_args(inputs, outputs, layers, width);
    return (long) layers * width + outputs;
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
    check_args(inputs, outputs, layers, width);
    return count_weights(inputs, outputs, layers + 1L, width) - count_weights(inputs, outputs, layers, width);
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
    check_args(inputs, outputs, layers, width);
    return count_weights(inputs, outputs, layers, width + 1L) - count_weights(inputs, outputs, layers, width);
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
    Map<Growth, Long> added = new LinkedHashMap<>();
    added.put(Growth.DEPTH, weightsAddedByDepth(inputs, outputs, layers, width));
    added.put(Growth.WIDTH, weightsAddedByWidth(inputs, outputs, layers, width));
    if (added.get(Growth.DEPTH).equals(added.get(Growth.WIDTH))) {
      return Growth.EQUAL;
    }
    return added.entrySet().stream().max(Map.Entry.comparingByValue()).get().getKey();
  }

  private static void check_args(int n_in, int n_out, int n_layers, int n_units) {
    Map<String, Integer> kwargs = new LinkedHashMap<>();
    kwargs.put("inputs", n_in);
    kwargs.put("outputs", n_out);
    kwargs.put("layers", n_layers);
    kwargs.put("width", n_units);
    kwargs.forEach(
        (key, value) -> {
          if (value < 1) {
            throw new ValueError(py.f("%s=%d, must be >= 1", key, value));
          }
        });
  }

  private static long count_weights(long n_in, long n_out, long n_layers, long n_units) {
    long first_and_last = Math.multiplyExact(n_in + n_out, n_units);
    long between = Math.multiplyExact(n_layers - 1, Math.multiplyExact(n_units, n_units));
    return Math.addExact(first_and_last, between);
  }

  public static void main(String[] args) {
    py.range(1, 31, 1).forEach(d -> py.print(py.f("D=%d %s", d, largerGrowth(1, 1, 10, d))));
  }
}
