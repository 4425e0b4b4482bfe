package p02.tutorial11;

import java.util.Arrays;
import p02.turbo.Exp;
import p02.turbo.Stopwatch;
import p02.turbo.Xoshiro;

/** Everything in flat arrays, unrolled by hand: four hidden units are four lines. */
public final class XorNetwork {
  private static final int TEST = 500;
  private static final int BATCH = 1 << 7;
  private static final long LIMIT = 20_000_000_000L;
  private static final Xoshiro RNG = new Xoshiro(0);
  private static final double[] P = new double[17];
  private static final double[] G = new double[17];

  private XorNetwork() {}

  /** x, y and label one after the other. */
  private static double[] data(int n) {
    final double[] d = new double[3 * n];
    long bits = 0;
    for (int i = 0; i < n; i++) {
      if ((i & 31) == 0) bits = RNG.next();
      final int two = (int) bits & 3;
      bits >>>= 2;
      d[3 * i] = Math.fma(0.1, RNG.gauss(), two & 1);
      d[3 * i + 1] = Math.fma(0.1, RNG.gauss(), two >>> 1);
      d[3 * i + 2] = Integer.bitCount(two) & 1;
    }
    return d;
  }

  private static double hidden(int k, double x, double y) {
    return Exp.tanh(Math.fma(P[2 * k], x, Math.fma(P[2 * k + 1], y, P[8 + k])));
  }

  private static void back(int k, double delta, double h, double x, double y) {
    final double d = delta * P[12 + k] * Math.fma(-h, h, 1);
    G[12 + k] = Math.fma(delta, h, G[12 + k]);
    G[8 + k] += d;
    G[2 * k] = Math.fma(d, x, G[2 * k]);
    G[2 * k + 1] = Math.fma(d, y, G[2 * k + 1]);
  }

  private static double logit(double h0, double h1, double h2, double h3) {
    return Math.fma(P[12], h0, Math.fma(P[13], h1, Math.fma(P[14], h2, Math.fma(P[15], h3, P[16]))));
  }

  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    Stopwatch.push("xor");
    final long t0 = System.nanoTime();
    RNG.reset(seed);
    for (int i = 0; i < 17; i++) P[i] = RNG.gauss();
    final double[] d = data(trainingExamples);
    final int[] order = new int[trainingExamples];
    for (int i = 0; i < trainingExamples; i++) order[i] = i;
    training:
    for (int e = 0; e < epochs; e++) {
      RNG.shuffle(order, trainingExamples);
      for (int lo = 0; lo < trainingExamples; lo += BATCH) {
        final int hi = Math.min(lo + BATCH, trainingExamples);
        Arrays.fill(G, 0);
        for (int i = lo; i < hi; i++) {
          final int at = 3 * order[i];
          final double x = d[at], y = d[at + 1];
          final double h0 = hidden(0, x, y), h1 = hidden(1, x, y), h2 = hidden(2, x, y), h3 = hidden(3, x, y);
          final double delta = Exp.sigmoid(logit(h0, h1, h2, h3)) - d[at + 2];
          back(0, delta, h0, x, y);
          back(1, delta, h1, x, y);
          back(2, delta, h2, x, y);
          back(3, delta, h3, x, y);
          G[16] += delta;
        }
        final double rate = learningRate / (hi - lo);
        for (int q = 0; q < 17; q++) P[q] = Math.fma(-rate, G[q], P[q]);
      }
      if ((e & 63) == 63 && System.nanoTime() - t0 > LIMIT) {
        System.err.println("TLE after epoch " + e);
        break training;
      }
    }
    final double[] t = data(TEST);
    int ok = 0;
    for (int at = 0; at < t.length; at += 3) {
      final double x = t[at], y = t[at + 1];
      final double z = logit(hidden(0, x, y), hidden(1, x, y), hidden(2, x, y), hidden(3, x, y));
      if (z > 0 == t[at + 2] > 0) ok++;
    }
    System.err.println("xor " + Stopwatch.pop() / 1_000_000 + " ms; " + Stopwatch.report());
    return ok / (double) TEST;
  }
}
