package p02.fort;

import java.util.Arrays;

/** Level 1, 2 and 3, double precision, row major, with offsets, as netlib meant it. */
public final class Blas {
  private static final int UNROLL = 4;
  private static final int MASK = UNROLL - 1;

  private Blas() {}

  public static double ddot(int n, double[] x, int ix, int incx, double[] y, int iy, int incy) {
    double s = 0.0;
    int i;
    if (n <= 0) return 0.0;
    switch (n & MASK) {
      case 3:
        s += x[ix] * y[iy];
        ix += incx;
        iy += incy;
        // fall through
      case 2:
        s += x[ix] * y[iy];
        ix += incx;
        iy += incy;
        // fall through
      case 1:
        s += x[ix] * y[iy];
        ix += incx;
        iy += incy;
        // fall through
      default:
        break;
    }
    i = n >> 2;
    while (i-- > 0) {
      s +=
          x[ix] * y[iy]
              + x[ix + incx] * y[iy + incy]
              + x[ix + 2 * incx] * y[iy + 2 * incy]
              + x[ix + 3 * incx] * y[iy + 3 * incy];
      ix += incx << 2;
      iy += incy << 2;
    }
    return s;
  }

  public static void daxpy(int n, double a, double[] x, int ix, int incx, double[] y, int iy, int incy) {
    if (n <= 0 || a == 0.0) return;
    do {
      y[iy] += a * x[ix];
      ix += incx;
      iy += incy;
    } while (--n > 0);
  }

  public static void dscal(int n, double a, double[] x, int ix, int incx) {
    for (int i = 0; i < n; i++, ix += incx) x[ix] *= a;
  }

  /** y = A x + y, A is m by n, row major, at offset ia. */
  public static void dgemv(int m, int n, double[] a, int ia, double[] x, int ix, double[] y, int iy) {
    for (int i = 0; i < m; i++) {
      y[iy + i] += ddot(n, a, ia + i * n, 1, x, ix, 1);
    }
  }

  /** C = A B, or C = A B' where transb is not 0. C is m by n, k is the inner size. */
  public static void dgemm(
      int transb, int m, int n, int k, double[] a, int ia, double[] b, int ib, double[] c, int ic) {
    int bi = transb != 0 ? k : 1;
    int bk = transb != 0 ? 1 : n;
    Arrays.fill(c, ic, ic + m * n, 0.0);
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        c[ic + i * n + j] = ddot(k, a, ia + i * k, 1, b, ib + j * bi, bk);
      }
    }
  }

  /** Index of the first largest element, 0 based, -1 for nothing. */
  public static int idmax(int n, double[] x, int ix, int incx) {
    if (n < 1) return -1;
    int best = 0;
    double dmax = x[ix];
    for (int i = 1; i < n; i++) {
      double v = x[ix + i * incx];
      if (v <= dmax) continue;
      dmax = v;
      best = i;
    }
    return best;
  }
}
