package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Gradient descent with momentum. */
public final class Momentum implements Optimizer {
  private final double learningRate;
  private final double beta;
  private Memory memory = Memory.EMPTY;

  public Momentum(double learningRate, double beta) {
    this.learningRate = learningRate;
    this.beta = beta;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    memory = memory.remember(beta, gradient);
    parameters.subi(memory.moment().mul(learningRate));
  }
}
