package p02.tutorial11;

import java.util.concurrent.ThreadLocalRandom;
import p02.fast.Pool;
import p02.fast.Rng;

/** 17 parameters in one array: w1 0..7, b1 8..11, w2 12..15, b2 16. */
public final class XorNetwork {
  private XorNetwork() {}

  private static final int H = 4, B1 = 8, W2 = 12, B2 = 16, P = 17, BATCH = 1 << 7;

  /** x0, x1, label, interleaved with stride 4. */
  private static double[] draw(int n, Rng rng) {
    final double[] d = Pool.take(n << 2);
    for (int i = 0; i < n; ++i) {
      final int bits = rng.next32() >>> 30;
      d[i << 2] = Math.fma(.1, rng.gaussian(), bits & 1);
      d[i << 2 | 1] = Math.fma(.1, rng.gaussian(), bits >>> 1);
      d[i << 2 | 2] = Integer.bitCount(bits) & 1;
    }
    return d;
  }

  private static double forward(double[] p, double x, double y, double[] h) {
    h[0] = Math.tanh(p[0] * x + p[1] * y + p[8]);
    h[1] = Math.tanh(p[2] * x + p[3] * y + p[9]);
    h[2] = Math.tanh(p[4] * x + p[5] * y + p[10]);
    h[3] = Math.tanh(p[6] * x + p[7] * y + p[11]);
    return p[12] * h[0] + p[13] * h[1] + p[14] * h[2] + p[15] * h[3] + p[B2];
  }

  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    final long start = System.nanoTime();
    final Rng rng = new Rng(seed);
    final double[] data = draw(trainingExamples, rng), test = draw(500, rng);
    final double[] p = new double[P], g = Pool.take(P), h = Pool.take(H);
    for (int i = 0; i < P - 1; ++i) {
      p[i] = rng.gaussian();
    }
    final int[] order = new int[trainingExamples];
    java.util.Arrays.setAll(order, i -> i);
    for (int epoch = 0; epoch < epochs; ++epoch) {
      rng.shuffle(order, trainingExamples);
      for (int from = 0; from < trainingExamples; from += BATCH) {
        final int to = Math.min(from + BATCH, trainingExamples);
        java.util.Arrays.fill(g, 0, P, 0);
        for (int k = from; k < to; ++k) {
          final int e = order[k] << 2;
          final double x = data[e], y = data[e | 1];
          final double delta =
              1 / (1 + Math.exp(-forward(p, x, y, h))) - data[e | 2];
          g[B2] += delta;
          for (int i = 0; i < H; ++i) {
            g[W2 + i] = Math.fma(delta, h[i], g[W2 + i]);
            final double back = delta * p[W2 + i] * Math.fma(-h[i], h[i], 1);
            g[B1 + i] += back;
            g[i << 1] = Math.fma(back, x, g[i << 1]);
            g[i << 1 | 1] = Math.fma(back, y, g[i << 1 | 1]);
          }
        }
        final double rate = -learningRate / (to - from);
        for (int i = 0; i < P; ++i) {
          p[i] = Math.fma(rate, g[i], p[i]);
        }
      }
    }
    int right = 0;
    for (int i = 0; i < 500; ++i) {
      final double z = forward(p, test[i << 2], test[i << 2 | 1], h);
      right += (z > 0 ? 1 : 0) ^ (int) test[i << 2 | 2] ^ 1;
    }
    Pool.give(data, test, g, h);
    if (System.nanoTime() - start > 5_000_000_000L) {
      System.err.println("slow! " + Pool.stats());
    }
    return right / 500.0;
  }

  public static void main(String[] args) {
    final long seed = ThreadLocalRandom.current().nextLong();
    System.out.println(seed + " " + accuracy(1000, 200, 1, seed));
    System.out.println(Runtime.getRuntime().availableProcessors() + " cores, one of them used");
  }
}
