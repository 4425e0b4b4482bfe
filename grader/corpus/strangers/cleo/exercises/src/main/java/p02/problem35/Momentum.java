package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Momentum. */
public final class Momentum implements Optimizer {
  private final double learningRate;
  private final MovingAverage m;

  public Momentum(double learningRate, double beta) {
    this.learningRate = learningRate;
    this.m = new MovingAverage(beta);
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    Parameters.subtract(parameters, m.add(Parameters.flat(gradient)).mapMultiply(learningRate));
  }
}
