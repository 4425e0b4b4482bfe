package p02.kit.nn;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Matrix products into arrays that are there already.
 *
 * <p>BLAS is handed columns, our arrays hold rows. A matrix in rows is its transpose in columns, so
 * that C = A B is asked for as Cᵀ = Bᵀ Aᵀ: views alone, nothing is copied.
 */
final class Gemm {
  private Gemm() {}

  /** C ← A B. */
  static void multiply(INDArray a, INDArray b, INDArray c) {
    Nd4j.gemm(b.transpose(), a.transpose(), c.transpose(), false, false, 1, 0);
  }

  /** C ← A Bᵀ. */
  static void multiplyByTransposed(INDArray a, INDArray b, INDArray c) {
    Nd4j.gemm(b.transpose(), a.transpose(), c.transpose(), true, false, 1, 0);
  }

  /** C ← Aᵀ B. */
  static void multiplyTransposed(INDArray a, INDArray b, INDArray c) {
    Nd4j.gemm(b.transpose(), a.transpose(), c.transpose(), false, true, 1, 0);
  }
}
