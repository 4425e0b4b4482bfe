package p02.tutorial22;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.turbo.Xoshiro;

/** Weights from my own generator. */
public final class Initialization {
  private static final Xoshiro RNG = new Xoshiro(0);
  /** sqrt(1/n) and sqrt(2/n) for small n. */
  private static final double[][] ROOT = new double[2][1 << 10];

  static {
    for (int n = 1; n < ROOT[0].length; n++) {
      ROOT[0][n] = StrictMath.sqrt(1.0 / n);
      ROOT[1][n] = StrictMath.sqrt(2.0 / n);
    }
  }

  private Initialization() {}

  public static INDArray constant(int fanIn, int fanOut, double value) {
    final float[] w = new float[fanIn * fanOut];
    Arrays.fill(w, (float) value);
    return Nd4j.create(w, new int[] {fanOut, fanIn});
  }

  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    final float[] w = new float[fanIn * fanOut];
    RNG.reset(seed);
    for (int i = 0; i < w.length; i++) w[i] = (float) (standardDeviation * RNG.gauss());
    return Nd4j.create(w, new int[] {fanOut, fanIn}, 'c');
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    final float[] w = new float[fanIn * fanOut];
    final double a = StrictMath.sqrt(6.0) / StrictMath.sqrt(0.0 + fanIn + fanOut);
    RNG.reset(seed);
    for (int i = 0; i < w.length; i++) w[i] = (float) Math.fma(2 * a, RNG.uniform(), -a);
    return Nd4j.createFromArray(w).reshape(fanOut, fanIn);
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    final int row = firstLayer ? 0 : 1;
    final double sd = fanIn < ROOT[row].length ? ROOT[row][fanIn] : StrictMath.sqrt((1.0 + row) / fanIn);
    return normal(fanIn, fanOut, sd, seed);
  }
}
