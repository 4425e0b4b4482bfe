package p02.tutorial21;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

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
    return activations.amax(0).eq(0).castTo(DataType.INT).sumNumber().intValue();
  }
}
