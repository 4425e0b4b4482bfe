package p02.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Units that never fire. */
public final class DeadNeurons {
  private DeadNeurons() {}

  public static int count(INDArray activations) {
    INDArray largest = activations.normmax(0);
    return largest.eq(0).castTo(org.nd4j.linalg.api.buffer.DataType.INT32).sumNumber().intValue();
  }

  public static void main(String[] args) {
    INDArray a = org.nd4j.linalg.factory.Nd4j.create(new double[][] {{0, 1, -1}, {0, -1, 0}});
    System.out.println(count(a) + " " + Transforms.abs(a).max(0));
  }
}
