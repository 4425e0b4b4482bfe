package p02.tutorial11;

import java.util.Arrays;
import java.util.Random;
import p02.fort.Errno;

/**
 * Continuous XOR in one flat parameter array.
 *
 * <pre>
 *   offset  0..7   W1(4,2)
 *   offset  8..11  b1(4)
 *   offset 12..15  w2(4)
 *   offset 16      b2
 * </pre>
 */
public final class XorNetwork {
  private static final int NIN = 2;
  private static final int NHID = 4;
  private static final int OW1 = 0;
  private static final int OB1 = OW1 + NIN * NHID;
  private static final int OW2 = OB1 + NHID;
  private static final int OB2 = OW2 + NHID;
  private static final int NPAR = OB2 + 1;
  private static final int NTEST = 500;
  private static final int LBATCH = 128;
  private static final double NOISE = 0.1;

  private static final double[] PAR = new double[NPAR];
  private static final double[] GRAD = new double[NPAR];
  private static final double[] HID = new double[NHID];
  private static double[] xbuf = new double[2 * 1024];
  private static byte[] ybuf = new byte[1024];
  private static int[] perm = new int[1024];

  /** Steps done in the last call, for the debugger. */
  static long nsteps;

  private XorNetwork() {}

  private static void reserve(int n) {
    if (ybuf.length >= n) return;
    xbuf = new double[n << 1];
    ybuf = new byte[n];
    perm = new int[n];
  }

  private static void generate(Random rnd, int n) {
    for (int i = 0; i < n; i++) {
      int bits = rnd.nextInt() >>> 30;
      int b0 = bits & 1, b1 = bits >> 1;
      xbuf[i << 1] = b0 + NOISE * rnd.nextGaussian();
      xbuf[(i << 1) | 1] = b1 + NOISE * rnd.nextGaussian();
      ybuf[i] = (byte) (b0 ^ b1);
    }
  }

  private static double forward(int i) {
    double z = PAR[OB2];
    for (int k = 0; k < NHID; k++) {
      double a =
          PAR[OW1 + (k << 1)] * xbuf[i << 1] + PAR[OW1 + (k << 1) + 1] * xbuf[(i << 1) + 1] + PAR[OB1 + k];
      HID[k] = Math.tanh(a);
      z += PAR[OW2 + k] * HID[k];
    }
    return z;
  }

  private static void backward(int i, double delta) {
    GRAD[OB2] += delta;
    for (int k = 0; k < NHID; k++) {
      GRAD[OW2 + k] += delta * HID[k];
      double dk = delta * PAR[OW2 + k] * (1.0 - HID[k] * HID[k]);
      GRAD[OB1 + k] += dk;
      GRAD[OW1 + 2 * k] += dk * xbuf[2 * i];
      GRAD[OW1 + 2 * k + 1] += dk * xbuf[2 * i + 1];
    }
  }

  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    if (trainingExamples < 1 || epochs < 0) {
      Errno.raise(Errno.EINVAL, "accuracy");
    }
    Random rnd = new Random(seed);
    reserve(Math.max(trainingExamples, NTEST));
    nsteps = 0;
    for (int i = 0; i < NPAR; i++) PAR[i] = rnd.nextGaussian();
    PAR[OB2] = 0.0;
    generate(rnd, trainingExamples);
    for (int i = 0; i < trainingExamples; i++) perm[i] = i;

    for (int e = 0; e < epochs; e++) {
      for (int i = trainingExamples - 1; i > 0; i--) {
        int j = rnd.nextInt(i + 1);
        int t = perm[i];
        perm[i] = perm[j];
        perm[j] = t;
      }
      int lo = 0;
      do {
        int hi = Math.min(lo + LBATCH, trainingExamples);
        Arrays.fill(GRAD, 0.0);
        for (int p = lo; p < hi; p++) {
          double z = forward(perm[p]);
          double s = 1.0 / (1.0 + Math.exp(-z));
          backward(perm[p], (s - ybuf[perm[p]]) / (hi - lo));
        }
        for (int q = 0; q < NPAR; q++) PAR[q] -= learningRate * GRAD[q];
        nsteps++;
        lo = hi;
      } while (lo < trainingExamples);
    }

    generate(rnd, NTEST);
    int good = 0;
    for (int i = 0; i < NTEST; i++) {
      int guess = (Double.doubleToLongBits(forward(i)) > 0L) ? 1 : 0; /* sign bit and not 0 */
      good += 1 ^ guess ^ ybuf[i];
    }
    System.out.printf("xor: n=%d e=%d lr=%g seed=%d steps=%d good=%d/%d%n",
        trainingExamples, epochs, learningRate, seed, nsteps, good, NTEST);
    return (double) good / NTEST;
  }

  public static void main(String[] argv) {
    int seed = argv.length > 0 ? Integer.parseInt(argv[0]) : 1;
    int bad = 0;
    for (int s = seed; s < seed + 100; s++) if (accuracy(200, 200, 2.0, s) < 0.95) bad++;
    System.out.println("stuck: " + bad);
    System.exit(bad > 5 ? 1 : 0);
  }
}
