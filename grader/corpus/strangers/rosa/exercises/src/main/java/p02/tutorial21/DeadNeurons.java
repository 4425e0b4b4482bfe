package p02.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import p02.util.Arrays2;

/**
 * Units of a layer that never fire. With ReLU their gradient is 0, so that nothing teaches them any
 * more.
 */
public final class DeadNeurons {
  private static final Predicate<double[]> IS_DEAD =
      column -> Arrays.stream(column).allMatch(value -> value == 0.0);

  private DeadNeurons() {}

  /**
   * Counts the dead units of a layer.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The number of units (columns) that are 0 on every example (row).
   *   <li><b>negative-activations</b>: Negative activations are not 0, and those that add up to 0
   *       are not dead.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param activations {@code [examples, units]}, what each unit puts out on each example
   * @return how many units are 0 on every example
   */
  public static int count(INDArray activations) {
    double[][] rows = Arrays2.rows(activations);
    int units = (int) activations.size(1);
    // A unit is dead if and only if none of the examples activates it.
    return (int)
        IntStream.range(0, units)
            .mapToObj(unit -> Arrays.stream(rows).mapToDouble(row -> row[unit]).toArray())
            .filter(IS_DEAD)
            .count();
  }
}
