package p02.problem35;

import hilfsmittel.Zahlenleser;

/**
 * Two Adam steps of a single weight, calculated by hand with your own numbers; the self-check
 * prints them. Entry 0 is after the first step, entry 1 after the second.
 */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  /** The first moment m after each step, before its correction. */
  public static double[] m() {
    return new Zahlenleser("-0,12; -0,078").zahlen();
  }

  /** The second moment v after each step, before its correction. */
  public static double[] v() {
    return new Zahlenleser("0,0144; 0,015156").zahlen();
  }

  /** The weight φ after each step; four decimals are enough. */
  public static double[] phi() {
    return new Zahlenleser("-1,43846; -1,22744").zahlen();
  }
}
