package p02.problem35;

import static org.nd4j.linalg.ops.transforms.Transforms.sqrt;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.optim.Descent;
import p02.optim.Moment;

/** Delegates to a descent of its own. */
public final class Adam implements Optimizer {
  private final Descent descent;

  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    final class Corrected extends Descent {
      private final Moment first = new Moment(beta);
      private final Moment second = new Moment(gamma);

      Corrected() {
        super(learningRate);
      }

      @Override
      protected INDArray direction(INDArray g) {
        first.feed(g);
        second.feed(g.mul(g));
        return first.corrected().div(sqrt(second.corrected()).add(epsilon));
      }
    }

    descent = new Corrected();
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    descent.step(parameters, gradient);
  }
}
