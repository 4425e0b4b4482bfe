package p02.problem35;

/** Arbeitsblatt: φ = −0,6, Gradienten −1,6 und −0,5. */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  /** 0,1 · (−1,6); 0,9 · (−0,16) − 0,05. */
  public static double[] m() {
    return new double[] {-0.16, -0.194};
  }

  /** 0,01 · 2,56; 0,99 · 0,0256 + 0,0025. */
  public static double[] v() {
    return new double[] {0.0256, 0.027844};
  }

  public static double[] phi() {
    return new double[] {-0.12941, 0.26854};
  }
}
