package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Turbo;

/** axpy. */
public final class Sgd implements Optimizer {
  private final double learningRate;

  public Sgd(double learningRate) {
    this.learningRate = learningRate;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    double[] p = Turbo.get(parameters);
    double[] g = Turbo.get(gradient);
    for (int i = 0; i < p.length; i++) {
      p[i] = Math.fma(-learningRate, g[i], p[i]);
    }
    parameters.assign(Turbo.put(p, parameters.dataType(), parameters.shape()));
  }
}
