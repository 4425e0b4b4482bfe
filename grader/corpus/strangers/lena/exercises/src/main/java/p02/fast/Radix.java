package p02.fast;

/** LSD radix sort of unsigned longs, 11 bits a pass. */
public final class Radix {
  private Radix() {}

  public static void sort(long[] a) {
    final int n = a.length;
    long[] from = a;
    long[] to = new long[n];
    final int[] count = new int[1 << 11];
    for (int shift = 0; shift < 64; shift += 11) {
      java.util.Arrays.fill(count, 0);
      for (int i = 0; i < n; ++i) {
        count[(int) (from[i] >>> shift) & 0x7ff]++;
      }
      for (int i = 1; i < count.length; ++i) {
        count[i] += count[i - 1];
      }
      for (int i = n - 1; i >= 0; --i) {
        to[--count[(int) (from[i] >>> shift) & 0x7ff]] = from[i];
      }
      final long[] t = from;
      from = to;
      to = t;
    }
    if (from != a) {
      System.arraycopy(from, 0, a, 0, n);
    }
  }
}
