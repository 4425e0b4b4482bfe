package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;

public final class Sgd implements Optimizer {
  private final double learningRate;

  public Sgd(double learningRate) {
    this.learningRate = learningRate;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    parameters.subi(gradient.mul(learningRate));
  }
}
