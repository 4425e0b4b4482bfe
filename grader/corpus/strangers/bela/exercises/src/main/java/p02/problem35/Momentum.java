package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Momentum. */
public final class Momentum implements Optimizer {
  private final double learningRate;
  private final double beta;
  private INDArray m;

  public Momentum(double learningRate, double beta) {
    this.learningRate = learningRate;
    this.beta = beta;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    if (m == null) {
      m = Nd4j.zerosLike(parameters);
    }
    m.muli(beta).addi(gradient.mul(1 - beta));
    parameters.assign(parameters.sub(m.mul(learningRate)));
  }
}
