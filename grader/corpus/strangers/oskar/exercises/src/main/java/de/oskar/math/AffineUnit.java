package de.oskar.math;

import de.oskar.guard.Check;
import java.util.Arrays;
import java.util.Objects;
import org.apache.commons.math3.util.MathArrays;

/** Weights and bias of one unit. Immutable. */
public final class AffineUnit {
  private final double[] weights;
  private final double bias;

  /** Copies the weights. */
  public AffineUnit(double[] weights, double bias) {
    this.weights = Check.vector("weights", weights, (int) Check.ANY).clone();
    this.bias = Check.number("bias", bias);
  }

  /** The pre-activation for some inputs. */
  public double preActivation(double... inputs) {
    Check.vector("inputs", inputs, weights.length);
    return inputs.length == 0 ? bias : MathArrays.linearCombination(weights, inputs) + bias;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof AffineUnit)) {
      return false;
    }
    AffineUnit that = (AffineUnit) other;
    return Arrays.equals(weights, that.weights) && Double.compare(bias, that.bias) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(weights) + Double.hashCode(bias);
  }

  @Override
  public String toString() {
    return "AffineUnit" + Arrays.toString(weights) + (bias < 0 ? " - " : " + ") + Math.abs(bias);
  }

  static {
    assert Objects.equals(new AffineUnit(new double[] {1}, 2), new AffineUnit(new double[] {1}, 2));
  }
}
