package p02.problem35;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.core.Task;
import p02.optim.Direction;
import p02.optim.Moment;

/** Two moments. */
@Task("3.5.3")
public final class Adam implements Optimizer {
  /** The direction of Adam, a class of its own. */
  private static final class Adaptive implements Direction {
    private final Moment first;
    private final Moment second;
    private final double epsilon;

    Adaptive(Moment first, Moment second, double epsilon) {
      this.first = first;
      this.second = second;
      this.epsilon = epsilon;
    }

    @Override
    public INDArray apply(INDArray gradient) {
      first.update(gradient);
      second.update(gradient);
      return first.corrected().divi(Transforms.sqrt(second.corrected()).addi(epsilon));
    }
  }

  private final double learningRate;
  private final Direction direction;

  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    this.learningRate = learningRate;
    this.direction =
        new Adaptive(
            new Moment(beta, UnaryOperator.identity()), new Moment(gamma, g -> g.mul(g)), epsilon);
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    direction.command(parameters, gradient, learningRate).execute();
  }
}
