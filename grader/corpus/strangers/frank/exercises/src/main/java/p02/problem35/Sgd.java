package p02.problem35;

import p02.util.ArrayHelper;

/** Stochastic gradient descent: {@code φ ← φ − α g}. */
public final class Sgd extends OptimizerSupport {
  private final double learningRate;

  public Sgd(double learningRate) {
    this.learningRate = learningRate;
  }

  @Override
  protected double[] update(double[] gradient, int t) {
    return ArrayHelper.generate(gradient.length, i -> learningRate * gradient[i]);
  }
}
