package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.optim.Descent;
import p02.optim.Moment;

/** The mean of past gradients. */
public final class Momentum extends Descent {
  private final Moment moment;

  public Momentum(double learningRate, double beta) {
    super(learningRate);
    moment = new Moment(beta);
  }

  @Override
  protected INDArray direction(INDArray gradient) {
    return moment.feed(gradient);
  }
}
