package p02.problem31;

import java.util.Arrays;
import p02.quality.Require;

/**
 * One unit before its activation: weights and a bias. Immutable.
 *
 * <p>Invariant: {@code weights.length >= 1}.
 */
final class AffineUnit implements Comparable<AffineUnit> {
  private final double[] weights;
  private final double bias;

  private AffineUnit(Builder builder) {
    this.weights = builder.weights.clone();
    this.bias = builder.bias;
    assert weights.length >= 1 : "a unit without inputs: " + this;
  }

  static Builder builder() {
    return new Builder();
  }

  double apply(double[] input) {
    double[] x = Require.vector("input", input, weights.length);
    double sum = bias;
    for (int j = 0; j < x.length; j++) {
      sum = Math.fma(weights[j], x[j], sum);
    }
    return sum;
  }

  @Override
  public int compareTo(AffineUnit other) {
    int order = Arrays.compare(weights, other.weights);
    return order != 0 ? order : Double.compare(bias, other.bias);
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof AffineUnit
        && Arrays.equals(weights, ((AffineUnit) other).weights)
        && Double.doubleToLongBits(bias) == Double.doubleToLongBits(((AffineUnit) other).bias);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(weights) + Double.hashCode(bias);
  }

  @Override
  public String toString() {
    return String.format("AffineUnit{weights=%s, bias=%.4f}", Arrays.toString(weights), bias);
  }

  /** Builds units. */
  static final class Builder {
    private double[] weights = {};
    private double bias;

    private Builder() {}

    Builder weights(double... newWeights) {
      this.weights = Require.notNull("weights", newWeights).clone();
      return this;
    }

    Builder bias(double newBias) {
      this.bias = Require.number("bias", newBias);
      return this;
    }

    AffineUnit build() {
      Require.atLeast("weights.length", weights.length, 1);
      return new AffineUnit(this);
    }
  }
}
