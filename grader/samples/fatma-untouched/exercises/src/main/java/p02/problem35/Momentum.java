package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.kit.TodoException;

/**
 * Gradient descent with momentum: {@code m ← β m + (1 − β) g}, {@code φ ← φ − α m}; m begins at 0.
 *
 * <p>PyTorch's momentum has no factor (1 − β).
 */
public final class Momentum implements Optimizer {
  private final double learningRate;
  private final double beta;

  /**
   * An optimizer.
   *
   * @param learningRate α
   * @param beta β, the decay of the mean of past gradients
   */
  public Momentum(double learningRate, double beta) {
    this.learningRate = learningRate;
    this.beta = beta;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    // TODO 3.5.2: m must live on from step to step: give it a field of this object. Before the
    // first step it is 0, in the shape of the parameters.
    throw new TodoException("3.5.2");
  }
}
