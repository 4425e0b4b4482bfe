package p02.problem35;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** My numbers. */
public final class AdamWorksheet {
  private record Line(double m, double v, double phi) {}

  private static final List<Line> LINES =
      List.of(new Line(0.09, 0.0081, 1.35), new Line(0.161, 0.014419, 0.9046));

  private AdamWorksheet() {}

  private static double[] column(ToDoubleFunction<Line> what) {
    return LINES.stream().mapToDouble(what).toArray();
  }

  public static double[] m() {
    return column(Line::m);
  }

  public static double[] v() {
    return column(Line::v);
  }

  public static double[] phi() {
    return column(Line::phi);
  }
}
