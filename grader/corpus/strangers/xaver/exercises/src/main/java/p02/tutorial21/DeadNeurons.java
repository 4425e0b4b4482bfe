package p02.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fort.Common;

/** Units that never fire. */
public final class DeadNeurons {
  private static final long NOSIGN = 0x7FFFFFFFFFFFFFFFL;

  private DeadNeurons() {}

  public static int count(INDArray activations) {
    int n = activations.rows(), d = activations.columns();
    Common.load(activations, Common.WK_A);
    double[] a = Common.slot(Common.WK_A, n * d);
    int dead = 0;
    unit:
    for (int j = 0; j < d; j++) {
      for (int i = 0; i < n; i++) {
        if ((Double.doubleToRawLongBits(a[i * d + j]) & NOSIGN) != 0L) continue unit;
      }
      dead++;
    }
    return dead;
  }
}
