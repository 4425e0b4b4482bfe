package p02.tutorial21;

import java.util.Arrays;
import java.util.BitSet;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.ArrayHelper;

/** Units of a layer that never fire. */
public final class DeadNeurons {
  private DeadNeurons() {}

  /**
   * Counts the dead units of a layer.
   *
   * <p>A {@link BitSet} remembers which units have fired at least once; the others are dead.
   */
  public static int count(INDArray activations) {
    final int units = Math.toIntExact(activations.size(1));
    final BitSet alive = new BitSet(units);
    Arrays.stream(ArrayHelper.rows(activations))
        .forEach(
            row -> {
              for (int unit = 0; unit < row.length; unit++) {
                if (row[unit] != 0.0) {
                  alive.set(unit);
                }
              }
            });
    return units - alive.cardinality();
  }
}
