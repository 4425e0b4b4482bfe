package p02.kit.nn;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.problem35.Optimizer;

/** φ ← φ − α g. */
record FastSgd(double learningRate) implements Optimizer {

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    Blas.addScaled(-learningRate, gradient, parameters);
  }
}
