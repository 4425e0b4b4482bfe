package p02.fast;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Scratch arrays, recycled: size -> free ones. */
public final class Pool {
  private static final TreeMap<Integer, ArrayDeque<double[]>> FREE = new TreeMap<>();
  private static final AtomicInteger HITS = new AtomicInteger();
  private static final AtomicInteger MISSES = new AtomicInteger();

  private Pool() {}

  /** An array of at least n numbers, all 0. */
  public static double[] take(int n) {
    final Map.Entry<Integer, ArrayDeque<double[]>> e = FREE.ceilingEntry(n);
    if (e == null || e.getKey() > 4 * n + 64) {
      MISSES.incrementAndGet();
      return new double[Math.max(8, Integer.highestOneBit(Math.max(1, n - 1)) << 1)];
    }
    HITS.getAndIncrement();
    final double[] a = e.getValue().pop();
    if (e.getValue().isEmpty()) {
      FREE.remove(e.getKey());
    }
    Arrays.fill(a, 0, n, 0);
    return a;
  }

  public static void give(double[]... arrays) {
    for (double[] a : arrays) {
      FREE.computeIfAbsent(a.length, k -> new ArrayDeque<>(4)).push(a);
    }
  }

  public static String stats() {
    return HITS + " hits, " + MISSES + " misses";
  }
}
