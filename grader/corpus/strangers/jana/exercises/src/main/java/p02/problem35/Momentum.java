package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;

public final class Momentum implements Optimizer {
  private final double learningRate;
  private final double beta;
  private INDArray m = null;
  private boolean first = true;

  public Momentum(double learningRate, double beta) {
    this.learningRate = learningRate;
    this.beta = beta;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    if (first == true) {
      m = gradient.dup();
      m.muli(0);
      first = false;
    }
    INDArray a = m.mul(beta);
    INDArray b = gradient.mul(1 - beta);
    m = a.add(b);
    parameters.subi(m.mul(learningRate));
  }
}
