package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fort.Blas;
import p02.fort.Common;

/** phi = phi - alpha g. */
public final class Sgd implements Optimizer {
  private final double learningRate;

  public Sgd(double learningRate) {
    this.learningRate = learningRate;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    int n = Common.load(parameters, Common.WK_A);
    Common.load(gradient, Common.WK_B);
    Blas.daxpy(n, -learningRate, Common.slot(Common.WK_B, n), 0, 1, Common.slot(Common.WK_A, n), 0, 1);
    Common.overwrite(parameters, Common.WK_A);
  }
}
