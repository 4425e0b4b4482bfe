package p02.kit.nn;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.problem35.Optimizer;

/** Adam. */
final class FastAdam implements Optimizer {
  private final double learningRate;
  private final double beta;
  private final double gamma;
  private final double epsilon;
  private INDArray m;
  private INDArray v;
  private int t;

  FastAdam(double learningRate, double beta, double gamma, double epsilon) {
    this.learningRate = learningRate;
    this.beta = beta;
    this.gamma = gamma;
    this.epsilon = epsilon;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    if (t == 0) {
      m = gradient.like();
      v = gradient.like();
    }
    t++;
    m.muli(beta).addi(gradient.mul(1 - beta));
    v.muli(gamma).addi(gradient.mul(gradient).muli(1 - gamma));
    INDArray denominator = Transforms.sqrt(v.div(1 - Math.pow(gamma, t)), false).addi(epsilon);
    parameters.subi(m.mul(learningRate / (1 - Math.pow(beta, t))).divi(denominator));
  }
}
