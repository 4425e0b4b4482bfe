package p02.problem31;

import p02.minitorch.Einsum;
import p02.minitorch.Tensor;

public final class ReluWorksheet {
  private ReluWorksheet() {}

  private static final Tensor W1 =
      Tensor.tensor(new double[][] {{1.4, -1.1}, {0.9, 1.4}, {-1.5, 0.2}});
  private static final Tensor X = Tensor.tensor(-0.6, 1.7);

  public static double[] z1() {
    return Einsum.einsum("ij, j -> i", W1, X).add(Tensor.tensor(-0.5, 0.7, 0.6)).to_array();
  }

  public static double[] h() {
    return Tensor.tensor(z1()).relu().to_array();
  }

  public static double z2() {
    // 0.7 * 2.54 - 0.3 * 1.84 - 0.4
    return 0.826;
  }

  public static double y() {
    return 0.826;
  }
}
