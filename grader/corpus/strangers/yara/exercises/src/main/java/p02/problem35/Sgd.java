package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.core.Task;
import p02.optim.Direction;

/** Straight down. */
@Task("3.5.1")
public final class Sgd implements Optimizer {
  private final double learningRate;
  private final Direction direction = gradient -> gradient;

  public Sgd(double learningRate) {
    this.learningRate = learningRate;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    System.out.println(getClass().getSimpleName());
    direction.command(parameters, gradient, learningRate).execute();
  }
}
