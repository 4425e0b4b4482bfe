package p02.problem35;

import p02.turbo.Digits;

/** By hand. */
public final class AdamWorksheet {
  private static final String[] LINES = {"-0.12 -0.068", "0.0144 0.015856", "-1.4385 -1.2582"};
  private static final double[][] MEMO = new double[LINES.length][];

  private AdamWorksheet() {}

  private static double[] line(int i) {
    return MEMO[i] != null ? MEMO[i] : (MEMO[i] = Digits.parse(LINES[i]));
  }

  public static double[] m() {
    return line(0);
  }

  public static double[] v() {
    return line(1);
  }

  public static double[] phi() {
    return line(2);
  }
}
