package p02.problem35;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Gradient descent with momentum. */
public final class Momentum extends OptimizerSupport {
  private final double learningRate;
  private final double beta;

  public Momentum(double learningRate, double beta) {
    this.learningRate = learningRate;
    this.beta = beta;
  }

  @Override
  protected double[] update(double[] gradient, int t) {
    return Arrays.stream(average("m", beta, gradient, DoubleUnaryOperator.identity()))
        .map(m -> learningRate * m)
        .toArray();
  }
}
