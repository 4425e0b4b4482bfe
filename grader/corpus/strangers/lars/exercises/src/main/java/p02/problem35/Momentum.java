package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Turbo;

/** m += (1 - beta)(g - m). */
public final class Momentum implements Optimizer {
  private static final double[] NONE = {};

  private final double learningRate;
  private final double beta;
  private double[] m = NONE;

  public Momentum(double learningRate, double beta) {
    this.learningRate = learningRate;
    this.beta = beta;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    double[] p = Turbo.get(parameters);
    double[] g = Turbo.get(gradient);
    if (m == NONE) {
      m = new double[g.length];
    }
    for (int i = 0; i < p.length; i++) {
      m[i] = Math.fma(1 - beta, g[i] - m[i], m[i]);
      p[i] = Math.fma(-learningRate, m[i], p[i]);
    }
    parameters.assign(Turbo.put(p, parameters.dataType(), parameters.shape()));
  }
}
