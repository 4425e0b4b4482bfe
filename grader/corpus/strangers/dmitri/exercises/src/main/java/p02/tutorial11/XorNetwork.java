package p02.tutorial11;

/** Continuous XOR with everything in one flat parameter block, like a struct. */
public final class XorNetwork {
  private static final int IN = 2;
  private static final int HID = 4;
  private static final int BATCH = 128;
  private static final int TEST = 500;
  private static final double NOISE = 0.1;
  /* layout of the parameter block */
  private static final int W1 = 0;
  private static final int B1 = W1 + HID * IN;
  private static final int W2 = B1 + HID;
  private static final int B2 = W2 + HID;
  private static final int SIZE = B2 + 1;

  /* drand48 */
  private static final long MULT = 0x5DEECE66DL;
  private static final long ADD = 0xBL;
  private static final long MASK = (1L << 48) - 1;

  private XorNetwork() {}

  private static long lrand48(long[] xsubi) {
    xsubi[0] = xsubi[0] * MULT + ADD & MASK;
    return xsubi[0] >>> 17;
  }

  private static double drand48(long[] xsubi) {
    xsubi[0] = xsubi[0] * MULT + ADD & MASK;
    return xsubi[0] / (double) (1L << 48);
  }

  /** Marsaglia's polar method; throws the second one away. */
  private static double gauss(long[] xsubi) {
    double u;
    double s;
    do {
      u = 2 * drand48(xsubi) - 1;
      double v = 2 * drand48(xsubi) - 1;
      s = u * u + v * v;
    } while (s >= 1 || s == 0);
    return u * Math.sqrt(-2 * Math.log(s) / s);
  }

  private static void fill(double[] x, byte[] y, int n, long[] rng) {
    for (int i = 0; i < n; i++) {
      int bits = (int) (lrand48(rng) >>> 8) & 3;
      x[i << 1] = (bits & 1) + NOISE * gauss(rng);
      x[i << 1 | 1] = (bits >> 1) + NOISE * gauss(rng);
      y[i] = (byte) (bits & 1 ^ bits >> 1);
    }
  }

  private static double forward(double[] p, double[] x, int at, double[] h) {
    double z = p[B2];
    for (int k = 0; k < HID; k++) {
      double a = p[B1 + k];
      for (int j = 0; j < IN; j++) {
        a += p[W1 + k * IN + j] * x[at + j];
      }
      h[k] = Math.tanh(a);
      z += p[W2 + k] * h[k];
    }
    return z;
  }

  private static void backward(double[] p, double[] g, double[] x, int at, double[] h, double dz) {
    g[B2] += dz;
    for (int k = 0; k < HID; k++) {
      g[W2 + k] += dz * h[k];
      double da = dz * p[W2 + k] * (1 - h[k] * h[k]);
      g[B1 + k] += da;
      int row = W1 + k * IN;
      g[row] += da * x[at];
      g[row + 1] += da * x[at + 1];
    }
  }

  /** Trains and tests. */
  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    final int n = trainingExamples;
    long[] rng = {(seed ^ seed >>> 48 ^ MULT) & MASK};
    for (int warm = 0; warm < 16; warm++) {
      lrand48(rng);
    }
    double[] x = new double[n * IN];
    byte[] y = new byte[n];
    double[] tx = new double[TEST * IN];
    byte[] ty = new byte[TEST];
    fill(x, y, n, rng);
    fill(tx, ty, TEST, rng);

    double[] p = new double[SIZE];
    double[] g = new double[SIZE];
    double[] zeros = new double[SIZE];
    double[] h = new double[HID];
    for (int i = 0; i < SIZE; i++) {
      p[i] = gauss(rng);
    }
    int[] perm = new int[n];
    for (int i = 0; i < n; i++) {
      perm[i] = i;
    }
    for (int e = 0; e < epochs; e++) {
      for (int i = n; i > 1; ) {
        int r = (int) (drand48(rng) * i--);
        int t = perm[i];
        perm[i] = perm[r];
        perm[r] = t;
      }
      int from = 0;
      while (from < n) {
        int to = from + BATCH < n ? from + BATCH : n;
        System.arraycopy(zeros, 0, g, 0, SIZE); /* memset */
        for (int q = from; q < to; q++) {
          int ex = perm[q];
          double z = forward(p, x, ex << 1, h);
          double s = 1.0 / (1.0 + Math.exp(-z));
          backward(p, g, x, ex << 1, h, (s - y[ex]) / (to - from));
        }
        for (int i = 0; i < SIZE; i++) {
          p[i] -= learningRate * g[i];
        }
        from = to;
      }
    }
    int hits = 0;
    for (int i = 0; i < TEST; i++) {
      int said = forward(p, tx, i << 1, h) > 0 ? 1 : 0;
      hits += 1 ^ said ^ ty[i];
    }
    System.err.printf("xor: n=%d epochs=%d seed=%#x hits=%d/%d%n", n, epochs, seed, hits, TEST);
    return hits / (double) TEST;
  }

  /** ./a.out */
  public static void main(String[] argv) {
    int argc = argv.length;
    long seed = argc > 0 ? Long.decode(argv[0]) : 42;
    System.out.printf("%6.3f%n", accuracy(1000, 100, 0.5, seed));
    System.exit(0);
  }
}
