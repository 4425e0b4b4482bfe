package p02.kit.nn.fast;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.problem35.Optimizer;

/** φ ← φ − α g. */
public record FastSgd(double learningRate) implements Optimizer {

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    Blas.addScaled(-learningRate, gradient, parameters);
  }
}
