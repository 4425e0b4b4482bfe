package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Flat;

/** m lives in a flat array. */
public final class Momentum implements Optimizer {
  private final double learningRate;
  private final double beta;
  private double[] m = {};

  public Momentum(double learningRate, double beta) {
    this.learningRate = learningRate;
    this.beta = beta;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    final double[] p = Flat.of(parameters);
    final double[] g = Flat.of(gradient);
    if (m.length != p.length) m = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      m[i] = Math.fma(beta, m[i], (1 - beta) * g[i]);
      p[i] = Math.fma(-learningRate, m[i], p[i]);
    }
    Flat.write(parameters, p);
  }
}
