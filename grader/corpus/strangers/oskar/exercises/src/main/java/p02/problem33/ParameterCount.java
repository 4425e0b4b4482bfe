package p02.problem33;

import de.oskar.guard.Check;
import de.oskar.guard.CountOverflowException;
import java.util.Comparator;
import java.util.Objects;
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
    return Architecture.builder()
        .inputs(inputs)
        .outputs(outputs)
        .layers(layers)
        .width(width)
        .build()
        .weights();
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
    return of(inputs, outputs, layers, width).biases();
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
    Architecture network = of(inputs, outputs, layers, width);
    try {
      return Math.addExact(network.weights(), network.biases());
    } catch (CountOverflowException alreadySaid) {
      throw alreadySaid;
    } catch (ArithmeticException e) {
      throw new CountOverflowException("number of parameters of " + network, e);
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
    Architecture before = of(inputs, outputs, layers, width);
    return Math.subtractExact(before.deeper().weights(), before.weights());
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
    Architecture before = of(inputs, outputs, layers, width);
    return Math.subtractExact(before.wider().weights(), before.weights());
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
    Architecture before = of(inputs, outputs, layers, width);
    int comparison = Comparator.<Architecture>naturalOrder().compare(before.deeper(), before.wider());
    return comparison == 0 ? Growth.EQUAL : comparison > 0 ? Growth.DEPTH : Growth.WIDTH;
  }

  private static Architecture of(int inputs, int outputs, int layers, int width) {
    return Architecture.builder().inputs(inputs).outputs(outputs).layers(layers).width(width).build();
  }

  /** Sizes of a network; immutable, ordered by the number of weights. */
  private static final class Architecture implements Comparable<Architecture> {
    private final long inputs;
    private final long outputs;
    private final long layers;
    private final long width;

    private Architecture(long inputs, long outputs, long layers, long width) {
      this.inputs = inputs;
      this.outputs = outputs;
      this.layers = layers;
      this.width = width;
    }

    static Builder builder() {
      return new Builder();
    }

    Architecture deeper() {
      return new Architecture(inputs, outputs, Math.incrementExact(layers), width);
    }

    Architecture wider() {
      return new Architecture(inputs, outputs, layers, Math.incrementExact(width));
    }

    long weights() {
      try {
        long ends = ArithmeticUtils.mulAndCheck(ArithmeticUtils.addAndCheck(inputs, outputs), width);
        // (K - 1) * D first: D² alone may be beyond long although K - 1 is 0
        long between = Math.multiplyExact(Math.multiplyExact(layers - 1, width), width);
        return Math.addExact(ends, between);
      } catch (ArithmeticException e) {
        throw new CountOverflowException("number of weights of " + this, e);
      }
    }

    long biases() {
      return Math.addExact(Math.multiplyExact(layers, width), outputs);
    }

    @Override
    public int compareTo(Architecture other) {
      return Long.compare(weights(), other.weights());
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Architecture
          && inputs == ((Architecture) o).inputs
          && outputs == ((Architecture) o).outputs
          && layers == ((Architecture) o).layers
          && width == ((Architecture) o).width;
    }

    @Override
    public int hashCode() {
      return Objects.hash(inputs, outputs, layers, width);
    }

    @Override
    public String toString() {
      return String.format("%d -> %d x %d -> %d", inputs, layers, width, outputs);
    }

    /** Collects the sizes. */
    static final class Builder {
      private int inputs = 1;
      private int outputs = 1;
      private int layers = 1;
      private int width = 1;

      Builder inputs(int value) {
        inputs = Check.positive("inputs", value);
        return this;
      }

      Builder outputs(int value) {
        outputs = Check.positive("outputs", value);
        return this;
      }

      Builder layers(int value) {
        layers = Check.positive("layers", value);
        return this;
      }

      Builder width(int value) {
        width = Check.positive("width", value);
        return this;
      }

      Architecture build() {
        return new Architecture(inputs, outputs, layers, width);
      }
    }
  }
}
