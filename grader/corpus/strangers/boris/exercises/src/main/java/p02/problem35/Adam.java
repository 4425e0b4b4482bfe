package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Adam. Both moments live in one array [2, …], m in slice 0 and v in slice 1. */
public final class Adam implements Optimizer {
  private final double learningRate;
  private final double beta;
  private final double gamma;
  private final double epsilon;
  private INDArray moments;
  private int t;

  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    this.learningRate = learningRate;
    this.beta = beta;
    this.gamma = gamma;
    this.epsilon = epsilon;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    INDArray now = Nd4j.stack(0, gradient, Nd4j.math().square(gradient.dup()));
    if (moments == null) {
      moments = now.like();
    }
    t++;
    INDArray m = moments.slice(0);
    INDArray v = moments.slice(1);
    m.muli(beta).addi(now.slice(0).mul(1 - beta));
    v.muli(gamma).addi(now.slice(1).mul(1 - gamma));
    INDArray first = m.div(1 - Math.pow(beta, t));
    INDArray second = v.div(1 - Math.pow(gamma, t));
    INDArray update = first.divi(Transforms.sqrt(second, false).addi(epsilon)).muli(learningRate);
    parameters.subi(update.reshape(parameters.shape()));
  }
}
