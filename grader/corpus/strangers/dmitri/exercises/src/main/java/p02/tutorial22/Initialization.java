package p02.tutorial22;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Flat;

/** Initial weights. */
public final class Initialization {
  private static final double TWO_PI = 6.283185307179586476925286766559;
  private static final double ULP53 = 1.0 / (1L << 53);

  private Initialization() {}

  /** splitmix64, state in s[0]. */
  private static long next(long[] s) {
    long z = s[0] += 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  private static double uniform(long[] s) {
    return (next(s) >>> 11) * ULP53;
  }

  private static int area(int fanIn, int fanOut) {
    if (fanIn < 1 || fanOut < 1) {
      throw new IllegalArgumentException("EINVAL: [" + fanOut + ", " + fanIn + "]");
    }
    return fanIn * fanOut;
  }

  public static INDArray constant(int fanIn, int fanOut, double value) {
    int n = area(fanIn, fanOut);
    double[] w = new double[n];
    while (n > 0) {
      w[--n] = value;
    }
    return Flat.wrap(w, DataType.DOUBLE, fanOut, fanIn);
  }

  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    int n = area(fanIn, fanOut);
    double[] w = new double[n];
    long[] s = {seed};
    /* Box-Muller, two at a time */
    for (int i = 0; i < n; i += 2) {
      double r = standardDeviation * Math.sqrt(-2.0 * Math.log(1.0 - uniform(s)));
      double phi = TWO_PI * uniform(s);
      w[i] = r * Math.cos(phi);
      if (i + 1 == n) {
        break;
      }
      w[i + 1] = r * Math.sin(phi);
    }
    return Flat.wrap(w, DataType.DOUBLE, fanOut, fanIn);
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    int n = area(fanIn, fanOut);
    double a = Math.sqrt(6.0) / Math.sqrt((double) fanIn + fanOut);
    double[] w = new double[n];
    long[] s = {~seed};
    for (int i = 0; i < n; i++) {
      w[i] = a * (2.0 * uniform(s) - 1.0);
    }
    return Flat.wrap(w, DataType.DOUBLE, fanOut, fanIn);
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    return normal(fanIn, fanOut, Math.sqrt((firstLayer ? 1.0 : 2.0) / fanIn), seed);
  }
}
