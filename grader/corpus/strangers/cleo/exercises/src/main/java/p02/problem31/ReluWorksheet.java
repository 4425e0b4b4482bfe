package p02.problem31;

import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.fraction.Fraction;

/** By hand, with fractions so that nothing is rounded. */
public final class ReluWorksheet {
  private ReluWorksheet() {}

  public static double[] z1() {
    return new double[] {new Fraction(-135, 100).doubleValue(), new Fraction(42, 100).doubleValue(), 0.15};
  }

  public static double[] h() {
    return new double[] {0, new Fraction(21, 50).doubleValue(), new BigFraction(3, 20).doubleValue()};
  }

  public static double z2() {
    return new BigFraction(576, 1000).doubleValue();
  }

  public static double y() {
    return z2();
  }
}
