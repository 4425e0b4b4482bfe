package p02.problem31;

/** By hand. */
public final class ReluWorksheet {
  private static final Answer<double[]> Z1 = Answer.of(-2.91, 0.37, 0.15);
  private static final Answer<double[]> H = Answer.of(0, 0.37, 0.15);
  private static final Answer<Double> OUT = Answer.number(0.451);

  private ReluWorksheet() {}

  public static double[] z1() {
    return Z1.get();
  }

  public static double[] h() {
    return H.get();
  }

  public static double z2() {
    return OUT.get();
  }

  public static double y() {
    return OUT.get();
  }
}
