package p02.problem35;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fast.Mat;

public final class Adam implements Optimizer {
  private final double alpha;
  private final double beta;
  private final double gamma;
  private final double epsilon;

  /** m and v interleaved, for the cache. */
  private double[] mv = {};

  private double betaT = 1; // βᵗ, γᵗ: no pow
  private double gammaT = 1;

  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    this.alpha = learningRate;
    this.beta = beta;
    this.gamma = gamma;
    this.epsilon = epsilon;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    final double[] g = Mat.flat(gradient);
    if (mv.length < 2 * g.length) {
      mv = Arrays.copyOf(mv, 2 * g.length);
    }
    betaT *= beta;
    gammaT *= gamma;
    final double c1 = 1 / (1 - betaT), c2 = 1 / (1 - gammaT);
    for (int i = 0, k = 0; i < g.length; ++i, k += 2) {
      final double x = g[i];
      final double m = mv[k] = Math.fma(beta, mv[k], (1 - beta) * x);
      final double v = mv[k | 1] = Math.fma(gamma, mv[k | 1], (1 - gamma) * x * x);
      g[i] = alpha * (m * c1) / (Math.sqrt(v * c2) + epsilon);
    }
    parameters.subi(Mat.pack(g, parameters));
  }
}
