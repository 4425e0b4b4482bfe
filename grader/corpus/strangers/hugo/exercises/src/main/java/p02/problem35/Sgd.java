package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.optim.Descent;

/** The gradient itself. */
public final class Sgd extends Descent implements Optimizer {
  public Sgd(double learningRate) {
    super(learningRate);
  }

  @Override
  protected INDArray direction(INDArray gradient) {
    return gradient;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    super.step(parameters, gradient);
  }
}
