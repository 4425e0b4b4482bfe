package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Changes parameters a little, against their gradient. An optimizer that remembers earlier steps
 * keeps that memory in itself, so that each parameter array needs an optimizer of its own.
 */
public interface Optimizer {

  /**
   * Makes one step.
   *
   * @param parameters φ, changed in place; any shape
   * @param gradient ∂L/∂φ, same shape, left unchanged
   */
  void step(INDArray parameters, INDArray gradient);
}
