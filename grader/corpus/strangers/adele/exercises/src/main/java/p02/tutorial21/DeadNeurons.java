package p02.tutorial21;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Collector;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Units of a layer that never fire. */
public final class DeadNeurons {
  private DeadNeurons() {}

  /** Notes in a BitSet which units fired at least once. */
  private static Collector<double[], BitSet, BitSet> alive() {
    return Collector.of(
        BitSet::new,
        (fired, row) -> {
          for (var unit = 0; unit < row.length; unit++) {
            if (row[unit] != 0) {
              fired.set(unit);
            }
          }
        },
        (left, right) -> {
          left.or(right);
          return left;
        },
        Collector.Characteristics.IDENTITY_FINISH,
        Collector.Characteristics.UNORDERED);
  }

  public static int count(INDArray activations) {
    var fired = Arrays.stream(activations.toDoubleMatrix()).collect(alive());
    return activations.columns() - fired.cardinality();
  }
}
