package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;

/** SGD. */
public final class Sgd implements Optimizer {
  private final double learningRate;

  public Sgd(double learningRate) {
    this.learningRate = learningRate;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    Parameters.subtract(parameters, Parameters.flat(gradient).mapMultiplyToSelf(learningRate));
  }
}
