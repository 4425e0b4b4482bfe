package p02.layers;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.activation.Activation;

/** An activation as a layer: adapter. */
public record Nonlinear(Activation activation) implements Layer {
  @Override
  public INDArray apply(INDArray z) {
    return activation.apply(z);
  }
}
