package p02.activation;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Decorator: the decorated function sees a copy, so that nobody's argument changes. */
final class Protected implements Activation {
  private final Activation inner;

  Protected(Activation inner) {
    this.inner = inner;
  }

  @Override
  public INDArray apply(INDArray z) {
    return inner.apply(z.dup());
  }

  @Override
  public INDArray derivative(INDArray z) {
    return inner.derivative(z.dup());
  }
}
