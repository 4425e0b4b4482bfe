package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.c.Mem;

/** Entry by entry. */
public final class Sgd implements Optimizer {
  private final double learningRate;

  public Sgd(double learningRate) {
    this.learningRate = learningRate;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    double g[] = Mem.loadFlat(gradient);
    for (int i = 0; i < g.length; i++) g[i] *= -learningRate;
    add(parameters, g);
  }

  /** parameters[i] += u[i], through linear indices in c order */
  static void add(INDArray parameters, double u[]) {
    long shape[] = parameters.shape(), ix[] = new long[shape.length];
    for (int p = 0; p < u.length; p++) {
      parameters.putScalar(ix, parameters.getDouble(ix) + u[p]);
      for (int k = shape.length - 1; k >= 0 && ++ix[k] == shape[k]; k--) ix[k] = 0;
    }
  }
}
