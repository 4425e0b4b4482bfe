package p02.tutorial22;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import org.apache.commons.math3.random.GaussianRandomGenerator;
import org.apache.commons.math3.random.NormalizedRandomGenerator;
import org.apache.commons.math3.random.Well1024a;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.turbo.Turbo;
import p02.turbo.XorShift;

/** Weights out of an xorshift. */
public final class Initialization {
  private Initialization() {}

  private static INDArray fill(int fanIn, int fanOut, DoubleSupplier next) {
    double[] w = new double[Math.multiplyExact(fanIn, fanOut)];
    for (int i = 0; i < w.length; i++) {
      w[i] = next.getAsDouble();
    }
    return Turbo.put(w, Nd4j.dataType(), fanOut, fanIn);
  }

  public static INDArray constant(int fanIn, int fanOut, double value) {
    double[] w = new double[Math.multiplyExact(fanIn, fanOut)];
    Arrays.fill(w, value);
    return Turbo.put(w, Nd4j.dataType(), fanOut, fanIn);
  }

  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    NormalizedRandomGenerator rng = new GaussianRandomGenerator(new Well1024a(seed));
    return fill(fanIn, fanOut, () -> standardDeviation * rng.nextNormalizedDouble());
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    XorShift rng = new XorShift(Long.rotateLeft(seed, 17));
    double a = StrictMath.sqrt(6.0) / StrictMath.sqrt(0.0 + fanIn + fanOut);
    return fill(fanIn, fanOut, () -> Math.fma(2 * a, rng.uniform(), -a));
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    return normal(fanIn, fanOut, StrictMath.sqrt((firstLayer ? 1d : 2d) / fanIn), seed);
  }
}
