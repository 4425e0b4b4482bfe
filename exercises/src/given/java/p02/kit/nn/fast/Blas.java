package p02.kit.nn.fast;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_daxpy;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_dgemm;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_saxpy;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;
import static p02.kit.nn.fast.Memory.doublePointer;
import static p02.kit.nn.fast.Memory.floatPointer;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Products and sums into arrays that are there already, by the BLAS that ND4J brings along.
 *
 * <p>{@code Nd4j.gemm} ends in the same functions, but wants its result column by column and copies
 * where it need not. Native code checks nothing, so that everything is checked here: matrices are
 * dense, row by row, of one type, FLOAT or DOUBLE, and of shapes that fit.
 */
public final class Blas {
  private Blas() {}

  /** C ← A B. */
  public static void multiply(INDArray a, INDArray b, INDArray c) {
    long inner = a.size(-1);
    Memory.requireDense(a, c.dataType(), c.size(0), inner);
    Memory.requireDense(b, c.dataType(), inner, c.size(1));
    gemm(CblasNoTrans, CblasNoTrans, inner, a, b, 0, c);
  }

  /** C ← C + A Bᵀ. */
  public static void addProductWithTransposed(INDArray a, INDArray b, INDArray c) {
    long inner = b.size(-1);
    Memory.requireDense(a, c.dataType(), c.size(0), inner);
    Memory.requireDense(b, c.dataType(), c.size(1), inner);
    gemm(CblasNoTrans, CblasTrans, inner, a, b, 1, c);
  }

  /** C ← Aᵀ B. */
  public static void multiplyTransposed(INDArray a, INDArray b, INDArray c) {
    long inner = a.size(0);
    Memory.requireDense(a, c.dataType(), inner, c.size(0));
    Memory.requireDense(b, c.dataType(), inner, c.size(1));
    gemm(CblasTrans, CblasNoTrans, inner, a, b, 0, c);
  }

  /** y ← y + αx, arrays of one shape; all will do, dense ones of one type are fast. */
  static void addScaled(double alpha, INDArray x, INDArray y) {
    Shapes.sameShape("the gradient", x, y);
    if (Memory.areDense(DataType.FLOAT, x, y)) {
      cblas_saxpy((int) x.length(), (float) alpha, floatPointer(x), 1, floatPointer(y), 1);
    } else if (Memory.areDense(DataType.DOUBLE, x, y)) {
      cblas_daxpy((int) x.length(), alpha, doublePointer(x), 1, doublePointer(y), 1);
    } else {
      y.addi(x.mul(alpha).castTo(y.dataType()));
    }
  }

  private static void gemm(
      int transA, int transB, long inner, INDArray a, INDArray b, int beta, INDArray c) {
    int m = (int) c.size(0);
    int n = (int) c.size(1);
    int k = (int) inner;
    int lda = (int) a.size(1);
    int ldb = (int) b.size(1);
    Memory.requireDense(c, c.dataType(), m, n);
    if (c.dataType() == DataType.FLOAT) {
      FloatPointer pa = floatPointer(a);
      FloatPointer pb = floatPointer(b);
      FloatPointer pc = floatPointer(c);
      cblas_sgemm(CblasRowMajor, transA, transB, m, n, k, 1, pa, lda, pb, ldb, beta, pc, n);
    } else {
      DoublePointer pa = doublePointer(a);
      DoublePointer pb = doublePointer(b);
      DoublePointer pc = doublePointer(c);
      cblas_dgemm(CblasRowMajor, transA, transB, m, n, k, 1, pa, lda, pb, ldb, beta, pc, n);
    }
  }
}
