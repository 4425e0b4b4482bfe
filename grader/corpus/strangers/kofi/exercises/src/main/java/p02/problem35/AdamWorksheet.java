package p02.problem35;

import p02.minitorch.Tensor;

public final class AdamWorksheet {
  private AdamWorksheet() {}

  // g = 1.3, -1.6
  public static double[] m() {
    return Tensor.tensor(0.13, 0.9 * 0.13 + 0.1 * -1.6).to_array();
  }

  public static double[] v() {
    return Tensor.tensor(0.0169, 0.99 * 0.0169 + 0.01 * 2.56).to_array();
  }

  public static double[] phi() {
    return new double[] {-1.16429, -1.09168};
  }
}
