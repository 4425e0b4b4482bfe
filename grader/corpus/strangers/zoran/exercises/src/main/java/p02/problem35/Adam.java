package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Flat;

/** Adam with tables of the corrections. */
public final class Adam implements Optimizer {
  private static final int TABLE = 64;
  private final double learningRate;
  private final double beta;
  private final double gamma;
  private final double epsilon;
  private final double[] cm = new double[TABLE];
  private final double[] cv = new double[TABLE];
  private double[] mv = new double[0];
  private long t;

  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    this.learningRate = learningRate;
    this.beta = beta;
    this.gamma = gamma;
    this.epsilon = epsilon;
    for (int i = 1; i < TABLE; i++) {
      cm[i] = 1 / (1 - power(beta, i));
      cv[i] = 1 / (1 - power(gamma, i));
    }
  }

  /** By repeated squaring. */
  private static double power(double x, long n) {
    double r = 1;
    for (; n != 0; n >>= 1, x *= x) if ((n & 1) != 0) r *= x;
    return r;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    final double[] p = Flat.of(parameters);
    final double[] g = Flat.of(gradient);
    if (mv.length == 0) mv = new double[p.length << 1];
    t++;
    final double a = t < TABLE ? cm[(int) t] : 1 / (1 - power(beta, t));
    final double b = t < TABLE ? cv[(int) t] : 1 / (1 - power(gamma, t));
    for (int i = 0; i < p.length; i++) {
      final double m = mv[2 * i] = Math.fma(beta, mv[2 * i], (1 - beta) * g[i]);
      final double v = mv[2 * i + 1] = Math.fma(gamma, mv[2 * i + 1], (1 - gamma) * g[i] * g[i]);
      p[i] -= learningRate * m * a / (Math.sqrt(v * b) + epsilon);
    }
    Flat.write(parameters, p);
  }
}
