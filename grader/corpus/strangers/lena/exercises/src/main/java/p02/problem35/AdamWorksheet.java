package p02.problem35;

public final class AdamWorksheet {
  private AdamWorksheet() {}

  public static double[] m() {
    return new double[] {.16, .094};
  }

  public static double[] v() {
    return new double[] {.0256, .027844};
  }

  public static double[] phi() {
    return new double[] {.329412, .136588};
  }
}
