package p02.tutorial22;

import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fast.Mat;
import p02.fast.Rng;

public final class Initialization {
  private Initialization() {}

  private static double[] alloc(int fanIn, int fanOut) {
    return new double[Math.multiplyExact(fanIn, fanOut)];
  }

  public static INDArray constant(int fanIn, int fanOut, double value) {
    final double[] w = alloc(fanIn, fanOut);
    if (w.length > 0) { // doubling memcpy
      w[0] = value;
      for (int len = 1; len < w.length; len <<= 1) {
        System.arraycopy(w, 0, w, len, Math.min(len, w.length - len));
      }
    }
    return new Mat(w, fanOut, fanIn).nd(DataType.DOUBLE);
  }

  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    final double[] w = alloc(fanIn, fanOut);
    final Rng rng = new Rng(seed);
    for (int i = 0; i < w.length; ++i) {
      w[i] = standardDeviation * rng.gaussian();
    }
    return new Mat(w, fanOut, fanIn).nd(DataType.DOUBLE);
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    final double a = Math.sqrt(6.0 / ((long) fanIn + fanOut));
    final double[] w = alloc(fanIn, fanOut);
    final Rng rng = new Rng(seed);
    Arrays.setAll(w, i -> Math.fma(2 * a, rng.uniform(), -a));
    return new Mat(w, fanOut, fanIn).nd(DataType.DOUBLE);
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    return normal(fanIn, fanOut, Math.sqrt((firstLayer ? 1 : 2) / (double) fanIn), seed);
  }
}
