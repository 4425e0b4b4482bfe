package p02.meter.price;

/** Arithmetic of prices, which stops at the largest number. */
public final class Saturating {

  private Saturating() {}

  /** A product that stops at the largest number; a negative factor counts as none. */
  public static long times(long one, long other) {
    if (one <= 0 || other <= 0) {
      return 0;
    }
    return one > Long.MAX_VALUE / other ? Long.MAX_VALUE : one * other;
  }

  /** A sum that stops at the largest number. */
  public static long plus(long one, long other) {
    long sum = one + other;
    return one > 0 && other > 0 && sum < 0 ? Long.MAX_VALUE : sum;
  }

  /**
   * A difference that is never negative: a price that an argument makes negative must not pay for
   * what stands beside it.
   */
  public static long minus(long one, long other) {
    if (one <= other) {
      return 0;
    }
    long difference = one - other;
    return difference < 0 ? Long.MAX_VALUE : difference;
  }

  /** A number without its sign. */
  public static long abs(long number) {
    return number == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(number);
  }

  /** Comparisons that sorting takes: n log n. */
  public static long sorting(long items) {
    return items <= 1 ? 1 : times(items, Long.SIZE - Long.numberOfLeadingZeros(items));
  }
}
