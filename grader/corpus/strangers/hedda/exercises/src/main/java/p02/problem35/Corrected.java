package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Removes the bias towards 0. */
final class Corrected implements StepRule {
  private final StepRule inner;
  private final double decay;
  private double power = 1;

  Corrected(StepRule inner, double decay) {
    this.inner = inner;
    this.decay = decay;
  }

  @Override
  public INDArray direction(INDArray gradient) {
    power *= decay;
    return inner.direction(gradient).div(1 - power);
  }
}
