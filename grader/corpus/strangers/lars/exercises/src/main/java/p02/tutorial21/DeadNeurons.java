package p02.tutorial21;

import java.util.BitSet;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Turbo;

/** One bit a unit. */
public final class DeadNeurons {
  private DeadNeurons() {}

  public static int count(INDArray activations) {
    int d = (int) activations.size(1);
    double[] a = Turbo.get(activations);
    BitSet dead = new BitSet(d);
    dead.set(0, d);
    for (int p = 0, j = 0; p < a.length && !dead.isEmpty(); p++) {
      // shifting the sign out makes -0.0 a zero
      if (Double.doubleToRawLongBits(a[p]) << 1 != 0) {
        dead.clear(j);
      }
      if (++j == d) {
        j = 0;
      }
    }
    return dead.cardinality();
  }
}
