package p02.problem35;

import java.util.EnumMap;
import java.util.Map;

/** By hand. */
public final class AdamWorksheet {
  private enum Letter {
    M,
    V,
    PHI
  }

  private static final Map<Letter, double[]> SHEET = new EnumMap<>(Letter.class);

  static {
    SHEET.put(Letter.M, new double[] {-0.08, 0.038});
    SHEET.put(Letter.V, new double[] {0.0064, 0.018436});
    SHEET.put(Letter.PHI, new double[] {2.4444, 2.3503});
  }

  private AdamWorksheet() {}

  public static double[] m() {
    return SHEET.get(Letter.M);
  }

  public static double[] v() {
    return SHEET.get(Letter.V);
  }

  public static double[] phi() {
    return SHEET.get(Letter.PHI);
  }
}
