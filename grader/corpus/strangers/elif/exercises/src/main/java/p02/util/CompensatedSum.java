package p02.util;

/**
 * A sum that does not lose small numbers beside large ones (Neumaier's variant of Kahan's
 * algorithm).
 */
public final class CompensatedSum {
  private double sum;
  private double compensation;

  /**
   * Adds a number.
   *
   * @param value the number
   * @return this
   */
  public CompensatedSum add(double value) {
    double total = sum + value;
    compensation += Math.abs(sum) >= Math.abs(value) ? (sum - total) + value : (value - total) + sum;
    sum = total;
    return this;
  }

  /** The sum of all numbers added so far. */
  public double value() {
    return Double.isFinite(sum) ? sum + compensation : sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CompensatedSum && Double.compare(value(), ((CompensatedSum) other).value()) == 0;
  }

  @Override
  public int hashCode() {
    return Double.hashCode(value());
  }

  @Override
  public String toString() {
    return String.format("CompensatedSum{%s}", value());
  }
}
