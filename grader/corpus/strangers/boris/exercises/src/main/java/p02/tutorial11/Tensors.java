package p02.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Three things that every network is made of: a matrix product, a mean over the examples, and
 * arithmetic between arrays of different shape.
 */
public final class Tensors {
  private Tensors() {}

  /** The matrix product, {@code cᵢⱼ = Σₖ aᵢₖ bₖⱼ}. */
  public static INDArray product(INDArray a, INDArray b) {
    return Nd4j.matmul(a, b);
  }

  /** The mean of each column: [n, d] to [d]. */
  public static INDArray columnMeans(INDArray x) {
    return Nd4j.mean(x, 0);
  }

  /** Dᵢⱼ = Σₖ (aᵢₖ − bⱼₖ)², by broadcasting. */
  public static INDArray squaredDistances(INDArray a, INDArray b) {
    INDArray left = Nd4j.expandDims(a, 1); // [n, 1, d]
    INDArray right = Nd4j.expandDims(b, 0); // [1, m, d]
    return Transforms.pow(left.sub(right), 2, false).sum(-1);
  }

  public static void main(String[] args) {
    INDArray a = Nd4j.linspace(1, 6, 6).reshape(3, 2);
    System.out.println(product(a, a.transpose()));
    System.out.println(columnMeans(a));
    System.out.println(squaredDistances(a, Nd4j.eye(2)));
  }
}
