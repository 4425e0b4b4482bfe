package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Stochastic gradient descent: {@code φ ← φ − α g}. */
public final class Sgd implements Optimizer {
  private final double learningRate;

  /**
   * An optimizer.
   *
   * @param learningRate α
   */
  public Sgd(double learningRate) {
    this.learningRate = learningRate;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    // @solution 3.5.1 change parameters in place (subi), and leave gradient as it is (mul, not
    // @ muli).
    parameters.subi(gradient.mul(learningRate));
    // @end
  }
}
