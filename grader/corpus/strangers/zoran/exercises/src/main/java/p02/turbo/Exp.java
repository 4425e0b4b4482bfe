package p02.turbo;

/** e^x by table: 2^(k/64) from a table, the rest by a polynomial of degree 6. */
public final class Exp {
  private static final int BITS = 6;
  private static final int N = 1 << BITS;
  private static final double[] TABLE = new double[N];
  private static final double INV = N / StrictMath.log(2);
  private static final double HI;
  private static final double LO;

  static {
    for (int i = 0; i < N; i++) TABLE[i] = StrictMath.pow(2, (double) i / N);
    // High part with 20 zero bits at the end, so that k * HI is exact.
    HI = Double.longBitsToDouble(Double.doubleToRawLongBits(StrictMath.log(2) / N) & -1L << 20);
    LO = StrictMath.log(2) / N - HI;
  }

  private Exp() {}

  public static double exp(double x) {
    if (!(x < 709)) return StrictMath.exp(x);
    if (x < -708) return StrictMath.exp(x);
    final long k = Math.round(x * INV);
    final double r = Math.fma(-k, LO, Math.fma(-k, HI, x));
    double p = Math.fma(r, 1.0 / 720, 1.0 / 120);
    p = Math.fma(r, p, 1.0 / 24);
    p = Math.fma(r, p, 1.0 / 6);
    p = Math.fma(r, p, 0.5);
    p = Math.fma(r * r, p, r);
    final double t = TABLE[(int) k & (N - 1)];
    return Math.fma(t, p, t) * Double.longBitsToDouble((1023L + (k >> BITS)) << 52);
  }

  public static double sigmoid(double x) {
    final double e = exp(-Math.abs(x));
    final double q = 1 / (1 + e);
    return x < 0 ? e * q : q;
  }

  public static double tanh(double x) {
    final double a = Math.abs(x);
    if (a < 0x1p-10) return x - x * x * x / 3;
    final double e = exp(-2 * a);
    return Math.copySign((1 - e) / (1 + e), x);
  }

  /** Largest relative error against StrictMath, and nanoseconds a call. */
  public static void main(String[] args) throws Exception {
    java.io.BufferedReader in = new java.io.BufferedReader(new java.io.InputStreamReader(System.in));
    int n = in.ready() ? Integer.parseInt(in.readLine().trim()) : 1_000_000;
    Xoshiro rng = new Xoshiro(System.nanoTime());
    double worst = 0;
    double sink = 0;
    double[] x = new double[n];
    for (int i = 0; i < n; i++) x[i] = 1400 * rng.uniform() - 700;
    long t0 = System.nanoTime();
    for (double v : x) sink += exp(v);
    long t1 = System.nanoTime();
    for (double v : x) worst = Math.max(worst, Math.abs(exp(v) / StrictMath.exp(v) - 1));
    System.out.printf("%.3g  %.1f ns  %g%n", worst, (t1 - t0) / (double) n, sink);
  }
}
