package p02.turbo;

/** Neumaier's variant of Kahan's sum. */
public final class Kahan {
  private double sum;
  private double c;

  public Kahan clear() {
    sum = c = 0;
    return this;
  }

  public Kahan add(double x) {
    final double t = sum + x;
    c += Math.abs(sum) >= Math.abs(x) ? (sum - t) + x : (x - t) + sum;
    sum = t;
    return this;
  }

  public double get() {
    return sum + c;
  }
}
