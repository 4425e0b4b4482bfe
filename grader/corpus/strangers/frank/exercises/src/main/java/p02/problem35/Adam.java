package p02.problem35;

import java.util.function.DoubleUnaryOperator;
import p02.util.ArrayHelper;

/** Adam: adaptive moment estimation with bias correction. */
public final class Adam extends OptimizerSupport {
  private final double learningRate;
  private final double beta;
  private final double gamma;
  private final double epsilon;

  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    this.learningRate = learningRate;
    this.beta = beta;
    this.gamma = gamma;
    this.epsilon = epsilon;
  }

  @Override
  protected double[] update(double[] gradient, int t) {
    final double[] m = average("m", beta, gradient, DoubleUnaryOperator.identity());
    final double[] v = average("v", gamma, gradient, g -> g * g);
    final double correctionM = 1 - Math.pow(beta, t);
    final double correctionV = 1 - Math.pow(gamma, t);
    return ArrayHelper.generate(
        gradient.length,
        i -> learningRate * (m[i] / correctionM) / (Math.sqrt(v[i] / correctionV) + epsilon));
  }
}
