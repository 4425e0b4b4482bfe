package p02.tutorial21;

import java.util.BitSet;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Flat;

/** One bit for each unit. */
public final class DeadNeurons {
  private DeadNeurons() {}

  public static int count(INDArray activations) {
    final int n = (int) activations.size(0), d = (int) activations.size(1);
    final double[] a = Flat.of(activations);
    final BitSet dead = new BitSet(d);
    dead.set(0, d);
    for (int i = 0; i < n && !dead.isEmpty(); i++) {
      // Only those that are still suspected.
      for (int j = dead.nextSetBit(0); j >= 0; j = dead.nextSetBit(j + 1)) {
        if (a[i * d + j] != 0) dead.clear(j);
      }
    }
    int count = 0;
    for (long word : dead.toLongArray()) {
      for (; word != 0; word &= word - 1) {
        count += Long.numberOfTrailingZeros(word) < Long.SIZE ? 1 : 0;
      }
    }
    return count;
  }
}
