package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fort.Blas;
import p02.fort.Common;

/** m = beta m + (1 - beta) g; phi = phi - alpha m. */
public final class Momentum implements Optimizer {
  private final double learningRate;
  private final double beta;
  private double[] m;

  public Momentum(double learningRate, double beta) {
    this.learningRate = learningRate;
    this.beta = beta;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    int n = Common.load(parameters, Common.WK_A);
    Common.load(gradient, Common.WK_B);
    if (m == null) m = new double[n];
    Blas.dscal(n, beta, m, 0, 1);
    Blas.daxpy(n, 1.0 - beta, Common.slot(Common.WK_B, n), 0, 1, m, 0, 1);
    Blas.daxpy(n, -learningRate, m, 0, 1, Common.slot(Common.WK_A, n), 0, 1);
    Common.overwrite(parameters, Common.WK_A);
  }
}
