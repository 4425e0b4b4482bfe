package p02.problem33;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts in 128 bits; an LRU memo remembers. */
public final class ParameterCount {
  private static final int CAPACITY = 1 << 10;

  private static final Map<Long, Long> MEMO = new LinkedHashMap<>(CAPACITY * 2, 0.75f, true);

  private static final Growth[] BY_SIGN = {Growth.WIDTH, Growth.EQUAL, Growth.DEPTH};

  private ParameterCount() {}

  private static void check(int... sizes) {
    final int[] sorted = sizes.clone();
    Arrays.sort(sorted);
    if (sorted[0] < 1) throw new IllegalArgumentException(Arrays.toString(sizes));
  }

  private static long times(long a, long b) {
    final long hi = Math.multiplyHigh(a, b);
    final long lo = a * b;
    if ((hi ^ (lo >> 63)) != 0) throw new ArithmeticException(a + " * " + b);
    return lo;
  }

  private static long plus(long a, long b) {
    final long r = a + b;
    if (((a ^ r) & (b ^ r)) < 0) throw new ArithmeticException(a + " + " + b);
    return r;
  }

  private static long count(long i, long o, long k, long d) {
    return plus(times(times(d, d), k - 1), times(i + o, d));
  }

  public static long weights(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    // Small ones fit into one key of 4 times 16 bits.
    if ((inputs | outputs | layers | width) >>> 15 != 0) return count(inputs, outputs, layers, width);
    final long key = (long) inputs << 48 | (long) outputs << 32 | (long) layers << 16 | width;
    if (MEMO.size() >= CAPACITY) {
      final var eldest = MEMO.entrySet().iterator();
      eldest.next();
      eldest.remove();
    }
    return MEMO.computeIfAbsent(key, q -> count(q >>> 48, q >>> 32 & 0xffff, q >>> 16 & 0xffff, q & 0xffff));
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    return (long) layers * width + outputs;
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    return plus(weights(inputs, outputs, layers, width), biases(inputs, outputs, layers, width));
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    return (long) width * width;
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    return plus(times(2L * width + 1, layers - 1L), (long) inputs + outputs);
  }

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    final long d = weightsAddedByDepth(inputs, outputs, layers, width);
    final long w = weightsAddedByWidth(inputs, outputs, layers, width);
    return BY_SIGN[Long.compare(d, w) + 1];
  }

  /** Where does it turn? Binary search over the width. */
  public static void main(String[] args) {
    final int[] growth = new int[1000];
    for (int d = 1; d <= 1000; d++) growth[d - 1] = largerGrowth(1, 1, 10, d).ordinal() == 0 ? 1 : 0;
    int at = Arrays.binarySearch(growth, 1);
    while (at > 0 && growth[at - 1] == 1) at--;
    System.out.println("DEPTH from width " + (at + 1) + " on, " + Runtime.getRuntime().availableProcessors() + " cores");
  }
}
