package p02.common;

/** A sum that remembers what rounding takes away (Neumaier). */
public final class KahanSum {
  private double sum;
  private double lost;

  public KahanSum add(double value) {
    double t = sum + value;
    lost += StrictMath.abs(sum) >= StrictMath.abs(value) ? (sum - t) + value : (value - t) + sum;
    sum = t;
    return this;
  }

  public double get() {
    double result = sum + lost;
    return Double.isNaN(result) ? sum : result; // infinity - infinity
  }
}
