package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.AdamUpdater;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Adam; {@link AdamUpdater} puts epsilon elsewhere, so it is written out. */
public final class Adam implements Optimizer {
  private final double learningRate;
  private final double beta;
  private final double gamma;
  private final double epsilon;
  private INDArray state; // [2, length]: m and v
  private int t;

  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    this.learningRate = learningRate;
    this.beta = beta;
    this.gamma = gamma;
    this.epsilon = epsilon;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    if (state == null) {
      state = Nd4j.zeros(parameters.dataType(), 2, parameters.length());
    }
    t++;
    INDArray g = gradient.dup('c').reshape(gradient.length());
    INDArray m = state.getRow(0);
    INDArray v = state.getRow(1);
    m.muli(beta).addi(g.mul(1 - beta));
    v.muli(gamma).addi(Transforms.pow(g, 2).muli(1 - gamma));
    INDArray mHat = m.div(1 - Math.pow(beta, t));
    INDArray vHat = v.div(1 - Math.pow(gamma, t));
    INDArray update = mHat.muli(learningRate).divi(Transforms.sqrt(vHat, false).addi(epsilon));
    parameters.subi(update.reshape('c', parameters.shape()));
  }
}
