package p02.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.c.Mem;

/** Loops. */
public final class Tensors {
  private Tensors() {}

  private static void gemm(double a[], double b[], double c[], int n, int k, int m) {
    for (int i = 0; i < n; i++)
      for (int p = 0; p < k; p++) {
        double aip = a[i * k + p];
        int bo = p * m, co = i * m;
        for (int j = 0; j < m; j++) c[co++] += aip * b[bo++];
      }
  }

  public static INDArray product(INDArray a, INDArray b) {
    int n[] = new int[1], k[] = new int[1], k2[] = new int[1], m[] = new int[1];
    double pa[] = Mem.load(a, n, k), pb[] = Mem.load(b, k2, m);
    if (k[0] != k2[0]) Mem.die(Mem.E_SHAPE);
    double pc[] = new double[n[0] * m[0]];
    gemm(pa, pb, pc, n[0], k[0], m[0]);
    return Mem.store(pc, n[0], m[0]);
  }

  public static INDArray columnMeans(INDArray x) {
    int n[] = {0}, d[] = {0};
    double p[] = Mem.load(x, n, d);
    double mean[] = new double[d[0]];
    for (int i = 0; i < p.length; i++) mean[i % d[0]] += p[i];
    for (int j = 0; j < d[0]; j++) mean[j] /= n[0];
    return Mem.store(mean, d[0]);
  }

  public static INDArray squaredDistances(INDArray a, INDArray b) {
    int n[] = {0}, d[] = {0}, m[] = {0}, d2[] = {0};
    double pa[] = Mem.load(a, n, d), pb[] = Mem.load(b, m, d2), out[] = new double[n[0] * m[0]];
    int o = 0;
    if (d[0] != d2[0]) Mem.die(Mem.E_SHAPE);
    for (int i = 0; i < n[0]; i++)
      for (int j = 0; j < m[0]; j++, o++) {
        int u = i * d[0], v = j * d[0];
        for (int k = d[0]; k-- > 0; ) {
          double t = pa[u++] - pb[v++];
          out[o] += t * t;
        }
      }
    return Mem.store(out, n[0], m[0]);
  }
}
