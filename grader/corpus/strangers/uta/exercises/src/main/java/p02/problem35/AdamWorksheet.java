package p02.problem35;

/** φ = -1.7, α = 0.5, β = 0.9, γ = 0.99, ε = 0.1, gradients -0.9 and 1.3. */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  /** 0.1 · (-0.9); 0.9 · (-0.09) + 0.13. */
  public static double[] m() {
    return new double[] {-0.09, 0.049};
  }

  /** 0.01 · 0.81; 0.99 · 0.0081 + 0.0169. */
  public static double[] v() {
    return new double[] {0.0081, 0.024919};
  }

  /** -1.7 + 0.5 · 0.9 / 1; then minus 0.5 · 0.257895 / (1.119023 + 0.1). */
  public static double[] phi() {
    return new double[] {-1.25, -1.35578};
  }
}
