package p02.problem35;

import java.util.stream.Stream;

/**
 * Two Adam steps of a single weight, calculated by hand with your own numbers; the self-check
 * prints them. Entry 0 is after the first step, entry 1 after the second.
 */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  /** The first moment m after each step, before its correction. */
  public static double[] m() {
    return Stream.of(0.06, -0.076).mapToDouble(Double::doubleValue).toArray();
  }

  /** The second moment v after each step, before its correction. */
  public static double[] v() {
    return Stream.of(0.0036, 0.020464).mapToDouble(Double::doubleValue).toArray();
  }

  /** The weight φ after each step; four decimals are enough. */
  public static double[] phi() {
    return Stream.of(-1.82857, -1.64905).mapToDouble(Double::doubleValue).toArray();
  }
}
