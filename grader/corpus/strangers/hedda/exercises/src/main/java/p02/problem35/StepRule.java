package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Turns a gradient into a step. */
interface StepRule {
  INDArray direction(INDArray gradient);

  /** A decorator that multiplies. */
  record Scaled(StepRule inner, double factor) implements StepRule {
    @Override
    public INDArray direction(INDArray gradient) {
      return inner.direction(gradient).mul(factor);
    }
  }

  /** The gradient itself. */
  final class Plain implements StepRule {
    @Override
    public INDArray direction(INDArray gradient) {
      return gradient.dup();
    }
  }
}
