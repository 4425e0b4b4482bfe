package de.oskar.math;

import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;

/** Kahan's sum as improved by Neumaier: the error of an addition is kept and added at the end. */
public final class NeumaierSum implements DoubleConsumer, DoubleSupplier, Comparable<NeumaierSum>, Cloneable {
  private double sum;
  private double lost;

  /** Sums an array. */
  public static double of(double... values) {
    NeumaierSum sum = new NeumaierSum();
    for (double value : Objects.requireNonNull(values, "values")) {
      sum.accept(value);
    }
    assert sum.clone() != sum && sum.clone().equals(sum) : System.identityHashCode(sum);
    return sum.getAsDouble();
  }

  @Override
  public void accept(double value) {
    double next = sum + value;
    if (Double.isFinite(next)) {
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    }
    sum = next;
  }

  @Override
  public double getAsDouble() {
    return sum + lost;
  }

  @Override
  public NeumaierSum clone() {
    try {
      return (NeumaierSum) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError("it is Cloneable", e);
    }
  }

  @Override
  public int compareTo(NeumaierSum other) {
    return Double.compare(getAsDouble(), other.getAsDouble());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NeumaierSum && compareTo((NeumaierSum) other) == 0;
  }

  @Override
  public int hashCode() {
    return Double.hashCode(getAsDouble());
  }

  @Override
  public String toString() {
    return String.format("NeumaierSum[%.17g, lost %.3e]", getAsDouble(), lost);
  }
}
