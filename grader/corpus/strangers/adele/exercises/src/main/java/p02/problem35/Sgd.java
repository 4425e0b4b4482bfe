package p02.problem35;

import java.util.Objects;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Stochastic gradient descent: {@code φ ← φ − α g}. */
public final class Sgd implements Optimizer {
  private final double learningRate;

  public Sgd(double learningRate) {
    this.learningRate = learningRate;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    Objects.requireNonNull(gradient, "gradient");
    parameters.subi(gradient.mul(learningRate));
  }
}
