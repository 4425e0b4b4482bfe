package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Flat;

/** phi -= alpha g. */
public final class Sgd implements Optimizer {
  private final double learningRate;

  public Sgd(double learningRate) {
    this.learningRate = learningRate;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    final double[] p = Flat.of(parameters);
    final double[] g = Flat.of(gradient);
    for (int i = 0; i < p.length; i++) p[i] = Math.fma(-learningRate, g[i], p[i]);
    Flat.write(parameters, p);
  }
}
