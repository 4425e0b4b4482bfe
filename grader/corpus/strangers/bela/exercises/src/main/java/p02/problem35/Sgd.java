package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** SGD. */
public final class Sgd implements Optimizer {
  private final double learningRate;

  public Sgd(double learningRate) {
    this.learningRate = learningRate;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    INDArray update = Nd4j.zerosLike(gradient).addi(gradient).muli(learningRate);
    parameters.subi(update);
  }
}
