package p02.handout.figure;

import java.util.List;

/** 2.2: from where the text's two worked examples draw their weights. */
final class WeightsFigure {
  private static final Plot PLOT = new Plot(-0.8, 0.8, 0, 3.1);
  private static final double BOUND = Math.sqrt(6) / Math.sqrt(16 + 8);
  private static final double KAIMING = Math.sqrt(2.0 / 50);
  private static final double FIRST = Math.sqrt(1.0 / 50);

  private WeightsFigure() {}

  static Figure figure() {
    Svg svg = Plot.drawing("How densely weights are drawn: a box, and two bells");
    double height = 1 / (2 * BOUND);
    svg.path(
        "path c0",
        new double[][] {
          PLOT.at(-0.8, 0),
          PLOT.at(-BOUND, 0),
          PLOT.at(-BOUND, height),
          PLOT.at(BOUND, height),
          PLOT.at(BOUND, 0),
          PLOT.at(0.8, 0)
        });
    PLOT.curve(svg, "path c1", -0.8, 0.8, w -> normal(w, KAIMING));
    PLOT.curve(svg, "path c2", -0.8, 0.8, w -> normal(w, FIRST));
    PLOT.text(svg, "halo start", BOUND + 0.02, 0.8, "Xavier");
    PLOT.text(svg, "halo start", 0.2, 1.5, "Kaiming");
    PLOT.text(svg, "halo start", 0.09, 2.5, "Kaiming, first layer");
    PLOT.frame(
        svg, "weight", new double[] {-0.5, -0.2, 0, 0.2, 0.5}, "density", new double[] {0, 1, 2});
    return Figure.still(
        svg,
        new NumberTable(
            "The three ways to draw",
            List.of("", "fan-in", "fan-out", "standard deviation"),
            List.of(
                List.of("Xavier", "16", "8", Shown.of(BOUND / Math.sqrt(3))),
                List.of("Kaiming", "50", "any", Shown.of(KAIMING)),
                List.of("Kaiming, first layer", "50", "any", Shown.of(FIRST)))));
  }

  private static double normal(double w, double deviation) {
    return Math.exp(-w * w / (2 * deviation * deviation)) / (deviation * Math.sqrt(2 * Math.PI));
  }
}
