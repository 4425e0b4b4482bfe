package p02.problem35;

import org.apache.commons.math3.util.MathArrays;

/** Two steps. */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  public static double[] m() {
    return MathArrays.scale(0.001, new double[] {-30, -67});
  }

  public static double[] v() {
    return MathArrays.copyOf(new double[] {0.0009, 0.002491, 0}, 2);
  }

  public static double[] phi() {
    return MathArrays.ebeAdd(new double[] {0.7, 0.7}, new double[] {0.375, 0.76353});
  }
}
