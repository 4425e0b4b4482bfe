package p02.tutorial21;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Nd;

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
    var rows = Nd.rows(activations);
    return Math.toIntExact(
        IntStream.range(0, activations.columns())
            .filter(unit -> Arrays.stream(rows).allMatch(example -> example[unit] == 0))
            .count());
  }
}
