package p02.tutorial22;

import java.util.Arrays;
import java.util.Random;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fort.Common;
import p02.fort.Errno;

/** Initial weights. */
public final class Initialization {
  private static final int CONSTANT = 0;
  private static final int UNIFORM = 1;
  private static final int NORMAL = 2;

  private Initialization() {}

  private static INDArray fill(int kind, int fanIn, int fanOut, double par, long seed) {
    if (fanIn < 1 || fanOut < 1) Errno.raise(Errno.EINVAL, "fill");
    int n = fanIn * fanOut;
    double[] w = Common.slot(Common.WK_A, n);
    Random r = null;
    switch (kind) {
      case CONSTANT:
        Arrays.fill(w, 0, n, par);
        break;
      case UNIFORM:
      case NORMAL:
        r = new Random(seed);
        // fall through
      default:
        for (int i = 0; i < n; i++) {
          w[i] = kind == NORMAL ? par * r.nextGaussian() : par * (2.0 * r.nextDouble() - 1.0);
        }
        break;
    }
    return Common.store(Common.WK_A, DataType.FLOAT, fanOut, fanIn);
  }

  public static INDArray constant(int fanIn, int fanOut, double value) {
    return fill(CONSTANT, fanIn, fanOut, value, 0L);
  }

  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    return fill(NORMAL, fanIn, fanOut, standardDeviation, seed);
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    double a = Math.sqrt(6.0) / Math.sqrt((double) fanIn + fanOut);
    return fill(UNIFORM, fanIn, fanOut, a, seed);
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    return normal(fanIn, fanOut, Math.sqrt((firstLayer ? 1.0 : 2.0) / fanIn), seed);
  }
}
