package p02.problem35;

import org.apache.commons.math3.linear.RealVector;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.stats.Convert;

/** Takes an update from parameters. */
final class Parameters {
  private Parameters() {}

  static RealVector flat(INDArray a) {
    return Convert.vector(a.dup('c').reshape(a.length()));
  }

  static void subtract(INDArray parameters, RealVector update) {
    parameters.subi(Convert.array(update).reshape(parameters.shape()).castTo(parameters.dataType()));
  }
}
