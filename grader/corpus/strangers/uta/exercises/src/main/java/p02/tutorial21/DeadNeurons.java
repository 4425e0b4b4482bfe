package p02.tutorial21;

import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.Frequency;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.analysis.Border;

/** Units of a layer that never fire. */
public final class DeadNeurons {
  private DeadNeurons() {}

  /** Counts the columns whose maximum norm is 0. */
  public static int count(INDArray activations) {
    RealMatrix h = Border.matrix(activations);
    Frequency frequency = new Frequency();
    for (int j = 0; j < h.getColumnDimension(); j++) {
      frequency.addValue(h.getColumnVector(j).getLInfNorm() == 0 ? "dead" : "alive");
    }
    return (int) frequency.getCount("dead");
  }
}
