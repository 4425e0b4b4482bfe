package p02.layer;

import org.nd4j.linalg.api.ndarray.INDArray;

/** X Wᵀ + b. */
public final class BatchDense extends Layer<INDArray, INDArray> {
  private final INDArray weights;
  private final INDArray bias;

  public BatchDense(INDArray weights, INDArray bias) {
    this.weights = weights;
    this.bias = bias;
  }

  @Override
  protected INDArray forward(INDArray x) {
    return x.mmul(weights.transpose()).addRowVector(bias);
  }
}
