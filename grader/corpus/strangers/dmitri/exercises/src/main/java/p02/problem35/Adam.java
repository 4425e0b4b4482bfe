package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Flat;

/** Adam; m and v share one block. */
public final class Adam implements Optimizer {
  private final double learningRate;
  private final double beta;
  private final double gamma;
  private final double epsilon;
  private double[] mv;
  private double bt = 1.0; /* beta^t */
  private double gt = 1.0; /* gamma^t */

  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    this.learningRate = learningRate;
    this.beta = beta;
    this.gamma = gamma;
    this.epsilon = epsilon;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    final int n = (int) parameters.length();
    if (mv == null) {
      mv = new double[n << 1];
    }
    bt *= beta;
    gt *= gamma;
    double[] p = Flat.load(parameters);
    double[] g = Flat.load(gradient);
    for (int i = 0, j = n; i < n; i++, j++) {
      mv[i] = beta * mv[i] + (1 - beta) * g[i];
      mv[j] = gamma * mv[j] + (1 - gamma) * g[i] * g[i];
      p[i] -= learningRate * (mv[i] / (1 - bt)) / (Math.sqrt(mv[j] / (1 - gt)) + epsilon);
    }
    Flat.store(p, parameters);
  }
}
