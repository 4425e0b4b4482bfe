package p02.tutorial21;

import java.util.BitSet;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fast.Mat;

public final class DeadNeurons {
  private DeadNeurons() {}

  public static int count(INDArray activations) {
    final Mat a = Mat.of(activations);
    final BitSet dead = new BitSet(a.m);
    dead.set(0, a.m);
    for (int i = 0; i < a.n && !dead.isEmpty(); ++i) {
      for (int j = dead.nextSetBit(0); j >= 0; j = dead.nextSetBit(j + 1)) {
        // << 1 drops the sign, so that -0 is 0
        if (Double.doubleToRawLongBits(a.a[i * a.m + j]) << 1 != 0) {
          dead.clear(j);
        }
      }
    }
    return dead.cardinality();
  }
}
