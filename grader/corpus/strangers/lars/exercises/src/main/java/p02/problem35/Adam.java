package p02.problem35;

import java.nio.DoubleBuffer;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Turbo;

/** Interleaved moments: cache friendly. */
public final class Adam implements Optimizer {
  private final double learningRate;
  private final double beta;
  private final double gamma;
  private final double epsilon;
  private DoubleBuffer moments;
  private int t;

  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    this.learningRate = learningRate;
    this.beta = beta;
    this.gamma = gamma;
    this.epsilon = epsilon;
  }

  /** Square and multiply. */
  private static double power(double base, int n) {
    double r = 1;
    for (double b = base; n > 0; n >>= 1, b *= b) {
      r = (n & 1) == 1 ? r * b : r;
    }
    return r;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    double[] p = Turbo.get(parameters);
    double[] g = Turbo.get(gradient);
    if (t++ == 0) {
      moments = DoubleBuffer.allocate(p.length << 1);
    }
    double cm = 1 / (1 - power(beta, t));
    double cv = 1 / (1 - power(gamma, t));
    for (int i = 0, k = 0; i < p.length; i++, k += 2) {
      double m = Math.fma(beta, moments.get(k), (1 - beta) * g[i]);
      double v = Math.fma(gamma, moments.get(k + 1), (1 - gamma) * g[i] * g[i]);
      moments.put(k, m).put(k + 1, v);
      p[i] -= learningRate * m * cm / (StrictMath.sqrt(v * cv) + epsilon);
    }
    parameters.assign(Turbo.put(p, parameters.dataType(), parameters.shape()));
  }
}
