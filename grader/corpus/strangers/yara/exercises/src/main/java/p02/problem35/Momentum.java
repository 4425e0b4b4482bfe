package p02.problem35;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.core.Task;
import p02.optim.Direction;
import p02.optim.Moment;

/** With memory. */
@Task("3.5.2")
public final class Momentum implements Optimizer {
  private final double learningRate;
  private final Direction direction;

  public Momentum(double learningRate, double beta) {
    this.learningRate = learningRate;
    this.direction = new Moment(beta, UnaryOperator.identity())::update;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    direction.command(parameters, gradient, learningRate).execute();
  }
}
