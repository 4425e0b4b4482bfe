package p02.problem35;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Stochastic gradient descent. */
public final class Sgd implements Optimizer {
  private final UnaryOperator<INDArray> update;

  public Sgd(double learningRate) {
    this.update = g -> g.mul(learningRate);
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    update.andThen(parameters::sub).andThen(parameters::assign).apply(gradient);
  }
}
