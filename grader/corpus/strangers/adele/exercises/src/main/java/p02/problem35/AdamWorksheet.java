package p02.problem35;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Two steps by hand. */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  private record Step(double m, double v, double phi) {}

  private static final List<Step> STEPS =
      List.of(new Step(0.02, 0.0004, 0.26667), new Step(0.148, 0.017296, -0.11063));

  private static double[] column(ToDoubleFunction<Step> what) {
    return STEPS.stream().mapToDouble(what).toArray();
  }

  public static double[] m() {
    return column(Step::m);
  }

  public static double[] v() {
    return column(Step::v);
  }

  public static double[] phi() {
    return column(Step::phi);
  }
}
