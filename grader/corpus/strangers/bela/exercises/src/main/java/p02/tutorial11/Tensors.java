package p02.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Products, means and distances. */
public final class Tensors {
  private Tensors() {}

  public static INDArray product(INDArray a, INDArray b) {
    INDArray c = Nd4j.createUninitialized(a.dataType(), new long[] {a.rows(), b.columns()}, 'f');
    return a.mmuli(b, c);
  }

  public static INDArray columnMeans(INDArray x) {
    return Nd4j.mean(x, 0);
  }

  /** |a|² + |b|² − 2 a·b */
  public static INDArray squaredDistances(INDArray a, INDArray b) {
    INDArray aa = a.mul(a).sum(true, 1); // [n, 1]
    INDArray bb = b.mul(b).sum(1); // [m]
    INDArray ab = Nd4j.gemm(a, b, false, true).muli(-2);
    INDArray d = ab.addiColumnVector(aa).addiRowVector(bb);
    // rounding may leave something like -1e-7
    return org.nd4j.linalg.ops.transforms.Transforms.max(d, 0, false);
  }
}
