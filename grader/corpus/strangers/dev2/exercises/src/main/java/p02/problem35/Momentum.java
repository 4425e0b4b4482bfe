package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Gradient descent with momentum: {@code m ← β m + (1 − β) g}, {@code φ ← φ − α m}; m begins at 0.
 *
 * <p>PyTorch's momentum has no factor (1 − β).
 */
public final class Momentum implements Optimizer {
  private INDArray m;

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
    if (m == null) {
      m = Nd4j.zerosLike(parameters);
    }
    m.muli(beta).addi(gradient.mul(1 - beta));
    parameters.subi(m.mul(learningRate));
  }
}
