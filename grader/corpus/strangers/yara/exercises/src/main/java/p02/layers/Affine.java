package p02.layers;

import org.nd4j.linalg.api.ndarray.INDArray;

/** X W' + b. */
public record Affine(INDArray weights, INDArray bias) implements Layer {
  @Override
  public INDArray apply(INDArray x) {
    INDArray row = bias.reshape(1, bias.length());
    return x.mmul(weights.transpose()).addiRowVector(row);
  }
}
