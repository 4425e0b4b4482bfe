package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Flat;

/** Plain descent. */
public final class Sgd implements Optimizer {
  private final double learningRate;

  public Sgd(double learningRate) {
    this.learningRate = learningRate;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    double[] p = Flat.load(parameters);
    double[] g = Flat.load(gradient);
    for (int i = 0; i < p.length; i++) {
      p[i] -= learningRate * g[i];
    }
    Flat.store(p, parameters);
  }
}
