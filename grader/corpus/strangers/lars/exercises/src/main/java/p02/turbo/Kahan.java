package p02.turbo;

/** Neumaier's variant of Kahan summation. */
public final class Kahan {
  private double sum;
  private double lost;

  public Kahan add(double x) {
    double t = sum + x;
    lost += Math.abs(sum) >= Math.abs(x) ? sum - t + x : x - t + sum;
    sum = t;
    return this;
  }

  public double get() {
    return sum + lost;
  }

  public Kahan reset() {
    sum = lost = 0;
    return this;
  }
}
