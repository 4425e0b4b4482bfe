package p02.problem31;

/** Worksheet, calculated by hand for the student id frank-2026. */
public final class ReluWorksheet {
  private ReluWorksheet() {}

  /**
   * z1 = W1 x + b1.
   *
   * <ul>
   *   <li>-1.4 · 2 + 0.4 · (-1.8) + 0.9 = -2.62
   *   <li>1.5 · 2 + 0.3 · (-1.8) + 0.1 = 2.56
   *   <li>-0.6 · 2 - 1.2 · (-1.8) - 0.6 = 0.36
   * </ul>
   */
  public static double[] z1() {
    return new double[] {-2.62, 2.56, 0.36};
  }

  /** The first neuron is switched off. */
  public static double[] h() {
    return new double[] {0.0, 2.56, 0.36};
  }

  /** 0.9 · 2.56 - 0.4 · 0.36 + 0.2 = 2.36. */
  public static double z2() {
    return 2.36;
  }

  public static double y() {
    return 2.36;
  }
}
