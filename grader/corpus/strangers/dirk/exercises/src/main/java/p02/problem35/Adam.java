package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.c.Mem;

/** m and v interleaved: state[2i], state[2i+1]. */
public final class Adam implements Optimizer {
  private final double learningRate;
  private final double beta;
  private final double gamma;
  private final double epsilon;
  private double state[];
  private double bt = 1;
  private double gt = 1;

  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    this.learningRate = learningRate;
    this.beta = beta;
    this.gamma = gamma;
    this.epsilon = epsilon;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    double g[] = Mem.loadFlat(gradient);
    if (state == null) state = new double[g.length << 1];
    bt *= beta;
    gt *= gamma;
    for (int i = 0, p = 0; i < g.length; i++) {
      double m = state[p] = beta * state[p] + (1 - beta) * g[i];
      p++;
      double v = state[p] = gamma * state[p] + (1 - gamma) * g[i] * g[i];
      p++;
      g[i] = -learningRate * (m / (1 - bt)) / (Math.sqrt(v / (1 - gt)) + epsilon);
    }
    Sgd.add(parameters, g);
  }
}
