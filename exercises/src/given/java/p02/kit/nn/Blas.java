package p02.kit.nn;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_daxpy;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_dgemm;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_dgemv;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_dscal;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_saxpy;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemv;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sscal;
import static p02.kit.nn.Memory.doublePointer;
import static p02.kit.nn.Memory.floatPointer;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Matrix products into arrays that are there already, by the BLAS that ND4J brings along.
 *
 * <p>All matrices are dense, row by row, and of one type. {@code Nd4j.gemm} ends in the same
 * functions, but wants its result column by column and copies where it need not.
 */
final class Blas {
  private Blas() {}

  /** C ← A B. */
  static void multiply(INDArray a, INDArray b, INDArray c) {
    gemm(CblasNoTrans, CblasNoTrans, a.size(1), a, b, 0, c);
  }

  /** C ← C + A Bᵀ. */
  static void addProductWithTransposed(INDArray a, INDArray b, INDArray c) {
    gemm(CblasNoTrans, CblasTrans, a.size(1), a, b, 1, c);
  }

  /** C ← Aᵀ B. */
  static void multiplyTransposed(INDArray a, INDArray b, INDArray c) {
    gemm(CblasTrans, CblasNoTrans, a.size(0), a, b, 0, c);
  }

  /** y ← Aᵀ x. */
  static void multiplyTransposedByVector(INDArray a, INDArray x, INDArray y) {
    int m = (int) a.size(0);
    int n = (int) a.size(1);
    if (a.dataType() == DataType.FLOAT) {
      cblas_sgemv(
          CblasRowMajor,
          CblasTrans,
          m,
          n,
          1,
          floatPointer(a),
          n,
          floatPointer(x),
          1,
          0,
          floatPointer(y),
          1);
    } else {
      cblas_dgemv(
          CblasRowMajor,
          CblasTrans,
          m,
          n,
          1,
          doublePointer(a),
          n,
          doublePointer(x),
          1,
          0,
          doublePointer(y),
          1);
    }
  }

  /** y ← y + αx, arrays of one shape; any arrays will do, dense ones are fast. */
  static void addScaled(double alpha, INDArray x, INDArray y) {
    Shapes.sameShape("the gradient", x, y);
    if (x.dataType() != y.dataType() || !Memory.isDense(x) || !Memory.isDense(y)) {
      y.addi(x.mul(alpha));
    } else if (x.dataType() == DataType.FLOAT) {
      cblas_saxpy((int) x.length(), (float) alpha, floatPointer(x), 1, floatPointer(y), 1);
    } else {
      cblas_daxpy((int) x.length(), alpha, doublePointer(x), 1, doublePointer(y), 1);
    }
  }

  /** x ← αx; any array will do, dense ones are fast. */
  static void scale(double alpha, INDArray x) {
    if (!Memory.isDense(x)) {
      x.muli(alpha);
    } else if (x.dataType() == DataType.FLOAT) {
      cblas_sscal((int) x.length(), (float) alpha, floatPointer(x), 1);
    } else {
      cblas_dscal((int) x.length(), alpha, doublePointer(x), 1);
    }
  }

  private static void gemm(
      int transA, int transB, long inner, INDArray a, INDArray b, int beta, INDArray c) {
    int m = (int) c.size(0);
    int n = (int) c.size(1);
    int k = (int) inner;
    int lda = (int) a.size(1);
    int ldb = (int) b.size(1);
    if (c.dataType() == DataType.FLOAT) {
      cblas_sgemm(
          CblasRowMajor,
          transA,
          transB,
          m,
          n,
          k,
          1,
          floatPointer(a),
          lda,
          floatPointer(b),
          ldb,
          beta,
          floatPointer(c),
          n);
    } else {
      cblas_dgemm(
          CblasRowMajor,
          transA,
          transB,
          m,
          n,
          k,
          1,
          doublePointer(a),
          lda,
          doublePointer(b),
          ldb,
          beta,
          doublePointer(c),
          n);
    }
  }
}
