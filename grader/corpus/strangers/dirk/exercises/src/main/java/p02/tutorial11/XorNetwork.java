package p02.tutorial11;

import p02.c.Rand;

/** All parameters in one flat array. */
public final class XorNetwork {
  private static final int H = 4;
  private static final int BATCH = 1 << 7;
  private static final int NTEST = 500;
  /* offsets */
  private static final int W1 = 0;
  private static final int B1 = W1 + 2 * H;
  private static final int W2 = B1 + H;
  private static final int B2 = W2 + H;
  private static final int NPAR = B2 + 1;
  /* an example is three doubles */
  private static final int STRIDE = 3;

  private XorNetwork() {}

  private static void make(double ex[], int n, long s[]) {
    for (int i = 0, o = 0; i < n; i++) {
      int bits = (int) (Rand.next(s) >>> 62) & 3;
      ex[o++] = (bits & 1) + 0.1 * Rand.gauss(s);
      ex[o++] = (bits >> 1) + 0.1 * Rand.gauss(s);
      ex[o++] = (bits ^ (bits >> 1)) & 1;
    }
  }

  private static double forward(double p[], double ex[], int o, double h[]) {
    double z = p[B2];
    for (int i = 0; i < H; i++) {
      h[i] = Math.tanh(p[W1 + 2 * i] * ex[o] + p[W1 + 2 * i + 1] * ex[o + 1] + p[B1 + i]);
      z += p[W2 + i] * h[i];
    }
    return z;
  }

  private static void backward(double p[], double g[], double ex[], int o, double h[], double delta) {
    g[B2] += delta;
    for (int i = 0; i < H; i++) {
      double d = delta * p[W2 + i] * (1 - h[i] * h[i]);
      g[W2 + i] += delta * h[i];
      g[B1 + i] += d;
      g[W1 + 2 * i] += d * ex[o];
      g[W1 + 2 * i + 1] += d * ex[o + 1];
    }
  }

  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    long s[] = new long[1];
    double train[] = new double[trainingExamples * STRIDE], test[] = new double[NTEST * STRIDE];
    double p[] = new double[NPAR], g[] = new double[NPAR], h[] = new double[H];
    int n = trainingExamples, good = 0;

    Rand.seed(s, seed);
    make(train, n, s);
    make(test, NTEST, s);
    for (int i = 0; i < B2; i++) p[i] = Rand.gauss(s);

    while (epochs-- > 0) {
      /* Fisher-Yates on the examples themselves */
      for (int i = n; --i > 0; ) {
        int a = i * STRIDE, b = Rand.below(s, i + 1) * STRIDE;
        for (int k = STRIDE; k-- != 0; a++, b++) {
          double t = train[a];
          train[a] = train[b];
          train[b] = t;
        }
      }
      for (int from = 0; from < n; from += BATCH) {
        int to = from + BATCH < n ? from + BATCH : n;
        for (int i = 0; i < NPAR; i++) g[i] = 0;
        for (int i = from; i < to; i++) {
          double z = forward(p, train, i * STRIDE, h);
          double delta = (1 / (1 + Math.exp(-z)) - train[i * STRIDE + 2]) / (to - from);
          backward(p, g, train, i * STRIDE, h, delta);
        }
        for (int i = 0; i < NPAR; i++) p[i] -= learningRate * g[i];
      }
    }
    for (int i = 0; i < NTEST; i++) {
      int said = forward(p, test, i * STRIDE, h) > 0 ? 1 : 0;
      good += 1 ^ said ^ (int) test[i * STRIDE + 2];
    }
    return (double) good / NTEST;
  }

  public static void main(String argv[]) {
    for (int i = 0; i < 10; i++) System.out.printf("%d %f\n", i, accuracy(256, 200, 2, i));
  }
}
