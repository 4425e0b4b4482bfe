package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.common.Guard;

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
    Guard.sameShape("gradient", gradient, "parameters", parameters);
    final INDArray change = gradient.mul(learningRate);
    parameters.subi(change);
  }
}
