package p02.tutorial21;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Units of a layer that never fire. */
public final class DeadNeurons {
  private DeadNeurons() {}

  public static int count(INDArray activations) {
    INDArray firing = activations.neq(0).castTo(DataType.INT).sum(0); // [units]
    return firing.eq(0).castTo(DataType.INT).sumNumber().intValue();
  }
}
