package p02.surfaces;

import org.apache.commons.math3.distribution.NormalDistribution;

/** Minus the density of two independent normals. */
public final class Hole implements Surface.Term {
  private final NormalDistribution first;
  private final NormalDistribution second;

  public Hole(double a, double b, double sigma) {
    first = new NormalDistribution(a, sigma);
    second = new NormalDistribution(b, sigma);
  }

  @Override
  public double applyAsDouble(double a, double b) {
    return -first.density(a) * second.density(b);
  }

  @Override
  public double byFirst(double a, double b) {
    return -applyAsDouble(a, b) * (a - first.getMean()) / first.getNumericalVariance();
  }

  @Override
  public double bySecond(double a, double b) {
    return -applyAsDouble(a, b) * (b - second.getMean()) / second.getNumericalVariance();
  }
}
