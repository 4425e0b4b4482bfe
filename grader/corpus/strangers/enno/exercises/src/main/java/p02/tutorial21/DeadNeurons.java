package p02.tutorial21;

import p02.quality.Require;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Units of a layer that never fire. With ReLU their gradient is 0, so that nothing teaches them any
 * more.
 */
public final class DeadNeurons {
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
    Require.rank("activations", activations, 2);
    int dead = 0;
    for (int unit = 0; unit < activations.columns(); unit++) {
      INDArray column = activations.getColumn(unit);
      dead = column.amaxNumber().doubleValue() == 0 ? Math.incrementExact(dead) : dead;
    }
    return dead;
  }
}
