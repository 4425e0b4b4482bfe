package p02.tutorial11;

import java.util.BitSet;
import org.apache.commons.math3.util.FastMath;
import p02.turbo.Turbo;
import p02.turbo.XorShift;

/** All unrolled: 17 parameters. */
public final class XorNetwork {
  private static final int BATCH = 1 << 7;
  private static final int TEST = 500;

  private XorNetwork() {}

  /** Data set: coordinates interleaved, labels as bits. */
  private static final class Data {
    final double[] xy;
    final BitSet label;
    final int n;

    Data(int n, XorShift rng) {
      this.n = n;
      xy = new double[n << 1];
      label = new BitSet(n);
      long pool = 0;
      int left = 0;
      for (int i = 0; i < n; i++) {
        if (left == 0) {
          pool = rng.next();
          left = 32;
        }
        int two = (int) (pool & 3);
        pool >>>= 2;
        left--;
        xy[2 * i] = Math.fma(0.1, rng.gauss(), two & 1);
        xy[2 * i + 1] = Math.fma(0.1, rng.gauss(), two >> 1);
        label.set(i, (Integer.bitCount(two) & 1) != 0);
      }
    }
  }

  private static double forward(double[] w, double x, double y, double[] h) {
    h[0] = FastMath.tanh(Math.fma(w[0], x, Math.fma(w[1], y, w[8])));
    h[1] = FastMath.tanh(Math.fma(w[2], x, Math.fma(w[3], y, w[9])));
    h[2] = FastMath.tanh(Math.fma(w[4], x, Math.fma(w[5], y, w[10])));
    h[3] = FastMath.tanh(Math.fma(w[6], x, Math.fma(w[7], y, w[11])));
    return w[16] + Turbo.dot(w, 12, h, 0, 4);
  }

  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    long begin = System.nanoTime();
    try {
      return run(trainingExamples, epochs, learningRate, new XorShift(seed));
    } finally {
      long us = (System.nanoTime() - begin) / 1_000;
      System.out.println(
          new StringBuilder(64)
              .append("xor n=").append(trainingExamples)
              .append(" e=").append(epochs)
              .append(" : ").append(us / 1000).append('.')
              .append((char) ('0' + us / 100 % 10)).append(" ms"));
    }
  }

  private static double run(int n, int epochs, double rate, XorShift rng) {
    Data train = new Data(n, rng);
    Data test = new Data(TEST, rng);
    double[] w = new double[17];
    double[] g = new double[17];
    double[] h = new double[4];
    for (int i = 0; i < 17; i++) {
      w[i] = rng.gauss();
    }
    int[] perm = XorShift.identity(n);
    for (int e = epochs; e > 0; e--) {
      rng.shuffle(perm);
      for (int lo = 0; lo < n; lo += BATCH) {
        int hi = Math.min(n, lo + BATCH);
        java.util.Arrays.fill(g, 0);
        for (int q = lo; q < hi; q++) {
          int i = perm[q];
          double x = train.xy[i << 1];
          double y = train.xy[i << 1 | 1];
          double d = Turbo.sigmoid(forward(w, x, y, h)) - (train.label.get(i) ? 1 : 0);
          g[16] += d;
          for (int k = 0; k < 4; k++) {
            g[12 + k] = Math.fma(d, h[k], g[12 + k]);
            double dk = d * w[12 + k] * Math.fma(-h[k], h[k], 1);
            g[8 + k] += dk;
            g[k << 1] = Math.fma(dk, x, g[k << 1]);
            g[k << 1 | 1] = Math.fma(dk, y, g[k << 1 | 1]);
          }
        }
        double step = -rate / (hi - lo);
        for (int k = 0; k < 17; k++) {
          w[k] = Math.fma(step, g[k], w[k]);
        }
      }
    }
    BitSet said = new BitSet(TEST);
    for (int i = 0; i < TEST; i++) {
      said.set(i, forward(w, test.xy[2 * i], test.xy[2 * i + 1], h) > 0);
    }
    said.xor(test.label);
    return (TEST - said.cardinality()) / (double) TEST;
  }

  public static void main(String[] args) {
    for (long s = 0; s < 20; s++) {
      System.out.println(s + "\t" + accuracy(1000, 100, 0.5, s));
    }
  }
}
