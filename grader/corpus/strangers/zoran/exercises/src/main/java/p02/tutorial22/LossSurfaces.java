package p02.tutorial22;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.problem35.Optimizer;
import p02.turbo.Exp;
import p02.turbo.Flat;

/** Surfaces. */
public final class LossSurfaces {
  private static final long[] PACKED = {pack(1, -0.5f), pack(-1, 0.5f), pack(-0.5f, -0.8f)};
  private static final double I2 = 1 / (0.2 * 0.2);
  private static final double NORM = I2 / (2 * Math.PI);

  private LossSurfaces() {}

  private static long pack(float a, float b) {
    return (long) Float.floatToRawIntBits(a) << 32 | Float.floatToRawIntBits(b) & 0xffffffffL;
  }

  /** A float has seven digits, and the centres one: round it off. */
  private static double unpack(int bits) {
    return Math.rint(10.0 * Float.intBitsToFloat(bits)) / 10;
  }

  public static double pathological(INDArray w) {
    final double t = Exp.tanh(w.getDouble(0));
    return Math.fma(t, t, Math.fma(0.01, Math.abs(w.getDouble(0)), Exp.sigmoid(w.getDouble(1))));
  }

  public static INDArray pathologicalGradient(INDArray w) {
    final double t = Exp.tanh(w.getDouble(0));
    final double s = Exp.sigmoid(w.getDouble(1));
    final double[] g = {Math.fma(2 * t, 1 - t * t, Math.copySign(0.01, w.getDouble(0))), s - s * s};
    return Flat.like(g, w);
  }

  public static double steep(INDArray w) {
    double sum = 0;
    for (int k = PACKED.length; k-- > 0; ) sum -= hole(k, w.getDouble(0), w.getDouble(1));
    return sum;
  }

  private static double hole(int k, double a, double b) {
    final double da = a - unpack((int) (PACKED[k] >>> 32)), db = b - unpack((int) PACKED[k]);
    return NORM * Exp.exp(-0.5 * I2 * Math.fma(da, da, db * db));
  }

  public static INDArray steepGradient(INDArray w) {
    final double a = w.getDouble(0), b = w.getDouble(1);
    final double[] g = new double[2];
    for (int k = 0; k < PACKED.length; k++) {
      final double f = I2 * hole(k, a, b);
      g[0] = Math.fma(f, a - unpack((int) (PACKED[k] >>> 32)), g[0]);
      g[1] = Math.fma(f, b - unpack((int) PACKED[k]), g[1]);
    }
    return Flat.like(g, w);
  }

  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    if (steps < 0) throw new IllegalArgumentException("steps = " + steps);
    final long t0 = System.nanoTime();
    final INDArray point = start.dup();
    final double[] path = new double[2 * steps + 2];
    for (int t = 0, at = 0; ; t++) {
      path[at++] = point.getDouble(0);
      path[at++] = point.getDouble(1);
      if (t == steps) break;
      optimizer.step(point, gradient.apply(point));
    }
    if (System.nanoTime() - t0 > 1_000_000_000L) System.err.println("slow descent");
    return Flat.to(path, start.dataType(), steps + 1, 2);
  }
}
