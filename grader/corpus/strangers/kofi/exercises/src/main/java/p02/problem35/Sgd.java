package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;

public final class Sgd extends Stateful {
  public Sgd(double learningRate) {
    super("lr", learningRate);
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    parameters.addi(gradient.mul(-opt("lr")));
  }
}
