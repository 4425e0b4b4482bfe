package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Require;

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
    Require.sameShape(gradient, "gradient", parameters, "parameters");
    parameters.subi(gradient.castTo(parameters.dataType()).mul(learningRate));
  }

  @Override
  public String toString() {
    return "Sgd[α=%s]".formatted(learningRate);
  }
}
