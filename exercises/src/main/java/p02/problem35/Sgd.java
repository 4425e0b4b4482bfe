package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.kit.TodoException;

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
    // TODO 3.5.1: change parameters in place (subi), and leave gradient as it is (mul, not
    // muli).
    throw new TodoException("3.5.1");
  }
}
