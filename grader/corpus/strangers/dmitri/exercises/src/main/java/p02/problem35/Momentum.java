package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Flat;

/** With a memory. */
public final class Momentum implements Optimizer {
  private final double learningRate;
  private final double beta;
  private double[] m; /* NULL before the first step */

  public Momentum(double learningRate, double beta) {
    this.learningRate = learningRate;
    this.beta = beta;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    double[] p = Flat.load(parameters);
    double[] g = Flat.load(gradient);
    if (m == null) {
      m = new double[p.length]; /* calloc */
    }
    for (int i = 0; i < p.length; i++) {
      m[i] = beta * m[i] + (1 - beta) * g[i];
      p[i] -= learningRate * m[i];
    }
    Flat.store(p, parameters);
  }
}
