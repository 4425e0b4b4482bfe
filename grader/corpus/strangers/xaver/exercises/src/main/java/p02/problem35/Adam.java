package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fort.Common;

/** Adam; m and v lie one after the other in one state array. */
public final class Adam implements Optimizer {
  private final double learningRate;
  private final double beta;
  private final double gamma;
  private final double epsilon;
  private double[] state;
  private int t;
  private double bpow = 1.0;
  private double gpow = 1.0;

  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    this.learningRate = learningRate;
    this.beta = beta;
    this.gamma = gamma;
    this.epsilon = epsilon;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    final int n = Common.load(parameters, Common.WK_A);
    Common.load(gradient, Common.WK_B);
    final double[] phi = Common.slot(Common.WK_A, n);
    final double[] g = Common.slot(Common.WK_B, n);
    if (t++ == 0) state = new double[n << 1];
    bpow *= beta;
    gpow *= gamma;
    for (int i = 0, j = n; i < n; i++, j++) {
      state[i] = beta * state[i] + (1.0 - beta) * g[i];
      state[j] = gamma * state[j] + (1.0 - gamma) * g[i] * g[i];
      double mt = state[i] / (1.0 - bpow);
      double vt = state[j] / (1.0 - gpow);
      phi[i] -= learningRate * mt / (Math.sqrt(vt) + epsilon);
    }
    Common.overwrite(parameters, Common.WK_A);
  }
}
