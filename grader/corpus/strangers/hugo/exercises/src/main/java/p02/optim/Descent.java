package p02.optim;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.problem35.Optimizer;

/** Template of a step: the direction is what differs. */
public abstract class Descent implements Optimizer {
  private final double rate;

  protected Descent(double rate) {
    this.rate = rate;
  }

  protected abstract INDArray direction(INDArray gradient);

  public final void descend(INDArray parameters, INDArray gradient) {
    UnaryOperator<INDArray> scaled = g -> direction(g).mul(rate);
    parameters.subi(scaled.apply(gradient));
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    descend(parameters, gradient);
  }
}
