package p02.tutorial21;

import java.util.BitSet;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.common.Arrays2;

/** Units of a layer that never fire. Their gradient is 0 throughout, so that they never learn. */
public final class DeadNeurons {
  private DeadNeurons() {}

  /**
   * Counts the dead units of a layer.
   *
   * @param activations {@code [examples, units]}, what each unit puts out on each example
   * @return how many units are 0 on every example
   */
  public static int count(INDArray activations) {
    final double[][] rows = Arrays2.table(activations);
    final int units = (int) activations.size(1);
    final BitSet alive = new BitSet(units);
    examples:
    for (double[] row : rows) {
      for (int j = alive.nextClearBit(0); j < units; j = alive.nextClearBit(j + 1)) {
        if (row[j] != 0) {
          alive.set(j);
        }
      }
      if (alive.cardinality() == units) {
        break examples;
      }
    }
    return units - alive.cardinality();
  }
}
