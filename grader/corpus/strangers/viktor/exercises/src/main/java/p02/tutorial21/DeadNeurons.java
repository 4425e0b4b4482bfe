package p02.tutorial21;

import java.util.BitSet;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Neuronen, die nie feuern. */
public final class DeadNeurons {
  private DeadNeurons() {}

  /** Zählt sie. */
  public static int count(INDArray activations) {
    BitSet tote = new BitSet();
    tote.set(0, activations.columns());
    for (int i = 0; i < activations.rows(); i++) {
      for (int j = tote.nextSetBit(0); j >= 0; j = tote.nextSetBit(j + 1)) {
        if (activations.getDouble(i, j) != 0) {
          tote.clear(j);
        }
      }
    }
    return tote.cardinality();
  }
}
