package p02.kit.nn.fast;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.problem35.Optimizer;

/** m ← β m + (1−β) g; φ ← φ − α m. */
public final class FastMomentum implements Optimizer {
  private final double learningRate;
  private final double beta;
  private INDArray m;

  /** The moment begins at 0; it belongs to the first array that is changed. */
  public FastMomentum(double learningRate, double beta) {
    this.learningRate = learningRate;
    this.beta = beta;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    if (m == null) {
      m = gradient.like();
    }
    m.muli(beta);
    Blas.addScaled(1 - beta, gradient, m);
    Blas.addScaled(-learningRate, m, parameters);
  }
}
