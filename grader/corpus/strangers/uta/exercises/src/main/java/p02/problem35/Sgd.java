package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.analysis.Border;

/** Stochastic gradient descent: {@code φ ← φ − α g}. */
public final class Sgd implements Optimizer {
  private final double learningRate;

  /** An optimizer. */
  public Sgd(double learningRate) {
    this.learningRate = learningRate;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    parameters.subi(Border.like(parameters, Border.vector(gradient).mapMultiply(learningRate)));
  }
}
