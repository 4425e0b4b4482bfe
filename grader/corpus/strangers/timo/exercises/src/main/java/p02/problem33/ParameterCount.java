package p02.problem33;

import java.math.BigInteger;
import java.util.LinkedList;

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
    check(inputs, outputs, layers, width);
    BigInteger d = new BigInteger("" + width);
    BigInteger first = new BigInteger("" + inputs).multiply(d);
    BigInteger last = new BigInteger("" + outputs).multiply(d);
    BigInteger middle = d.pow(2).multiply(BigInteger.valueOf(layers).subtract(BigInteger.ONE));
    BigInteger all = first.add(middle).add(last);
    if (all.compareTo(new BigInteger(String.valueOf(Long.MAX_VALUE))) > 0) {
      throw new ArithmeticException("too big: " + all.toString());
    }
    return Long.parseLong(all.toString());
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
    Long k = Long.valueOf(layers);
    Long d = Long.valueOf(width);
    Long result = k * d;
    result = result + outputs;
    return result;
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
    long a = weights(inputs, outputs, layers, width);
    long b = biases(inputs, outputs, layers, width);
    long sum = a + b;
    if (sum < 0) {
      throw new ArithmeticException("too big for long");
    }
    return sum;
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
    // the new layer has width * width arrows
    Long d = new Long(width);
    return d * d;
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
    // (D+1)^2 - D^2 = 2D + 1 for every gap, and one more unit for inputs and outputs
    BigInteger d = new BigInteger("" + width);
    BigInteger gap = d.add(d).add(BigInteger.ONE);
    BigInteger gaps = gap.multiply(new BigInteger("" + (layers - 1)));
    gaps = gaps.add(new BigInteger("" + inputs));
    gaps = gaps.add(new BigInteger("" + outputs));
    return gaps.longValue();
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
    long depth = weightsAddedByDepth(inputs, outputs, layers, width);
    long wide = weightsAddedByWidth(inputs, outputs, layers, width);
    String answer = "";
    if (depth > wide) {
      answer = "depth";
    }
    if (wide > depth) {
      answer = "width";
    }
    if (depth == wide) {
      answer = "equal";
    }
    return Growth.valueOf(answer.toUpperCase());
  }

  static void check(int inputs, int outputs, int layers, int width) {
    LinkedList<Integer> all = new LinkedList<Integer>();
    all.add(inputs);
    all.add(outputs);
    all.add(layers);
    all.add(width);
    boolean bad = false;
    while (all.peek() != null) {
      if (all.poll() < 1) {
        bad = true;
      }
    }
    if (bad) {
      throw new IllegalArgumentException("everything must be at least 1!");
    }
  }

  public static void main(String[] args) {
    System.out.println("depth: " + weightsAddedByDepth(1, 1, 10, 10));
    System.out.println("width: " + weightsAddedByWidth(1, 1, 10, 10));
    System.out.println(largerGrowth(1, 1, 10, 10).toString().toLowerCase());
  }
}
