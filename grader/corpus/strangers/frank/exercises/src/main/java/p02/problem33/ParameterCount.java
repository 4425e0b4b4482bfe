package p02.problem33;

import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import p02.util.Preconditions;
import p02.util.TablePrinter;

/**
 * Counts the parameters of a fully connected network.
 *
 * <p>All intermediate results are {@link BigInteger}s, so that nothing can overflow on the way; only
 * the final conversion with {@link BigInteger#longValueExact()} may throw.
 */
public final class ParameterCount {
  private static final Map<Architecture, BigInteger> WEIGHT_CACHE = new ConcurrentHashMap<>();

  private ParameterCount() {}

  /** A validated network architecture. */
  private record Architecture(long inputs, long outputs, long layers, long width) {
    static Architecture of(int inputs, int outputs, int layers, int width) {
      return new Architecture(
          Preconditions.requirePositive("inputs", inputs),
          Preconditions.requirePositive("outputs", outputs),
          Preconditions.requirePositive("layers", layers),
          Preconditions.requirePositive("width", width));
    }

    Architecture deeper() {
      return new Architecture(inputs, outputs, layers + 1, width);
    }

    Architecture wider() {
      return new Architecture(inputs, outputs, layers, width + 1);
    }

    BigInteger weights() {
      return WEIGHT_CACHE.computeIfAbsent(this, Architecture::countWeights);
    }

    private static BigInteger countWeights(Architecture a) {
      final BigInteger d = BigInteger.valueOf(a.width);
      final BigInteger ends = BigInteger.valueOf(a.inputs).add(BigInteger.valueOf(a.outputs)).multiply(d);
      final BigInteger between = d.pow(2).multiply(BigInteger.valueOf(a.layers - 1));
      return ends.add(between);
    }

    BigInteger biases() {
      return BigInteger.valueOf(layers)
          .multiply(BigInteger.valueOf(width))
          .add(BigInteger.valueOf(outputs));
    }
  }

  public static long weights(int inputs, int outputs, int layers, int width) {
    return Architecture.of(inputs, outputs, layers, width).weights().longValueExact();
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    return Architecture.of(inputs, outputs, layers, width).biases().longValueExact();
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    final Architecture architecture = Architecture.of(inputs, outputs, layers, width);
    return architecture.weights().add(architecture.biases()).longValueExact();
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    final Architecture before = Architecture.of(inputs, outputs, layers, width);
    return before.deeper().weights().subtract(before.weights()).longValueExact();
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    final Architecture before = Architecture.of(inputs, outputs, layers, width);
    return before.wider().weights().subtract(before.weights()).longValueExact();
  }

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    final int comparison =
        Long.compare(
            weightsAddedByDepth(inputs, outputs, layers, width),
            weightsAddedByWidth(inputs, outputs, layers, width));
    return switch (Integer.signum(comparison)) {
      case 1 -> Growth.DEPTH;
      case -1 -> Growth.WIDTH;
      default -> Growth.EQUAL;
    };
  }

  /** Looks for sizes where the answer turns. */
  public static void main(String[] args) {
    final ToLongFunction<Integer> depth = d -> weightsAddedByDepth(1, 1, 10, d);
    TablePrinter table = new TablePrinter().row("D", "depth", "width", "larger");
    for (int d = 5; d < 30; d++) {
      table.row(d, depth.applyAsLong(d), weightsAddedByWidth(1, 1, 10, d), largerGrowth(1, 1, 10, d));
    }
    table.print();
  }
}
