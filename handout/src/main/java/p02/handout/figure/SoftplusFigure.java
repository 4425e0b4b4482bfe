package p02.handout.figure;

import java.util.List;
import java.util.stream.DoubleStream;

/** 2.1: the text's softplus, its derivative, and the slope at 1. */
final class SoftplusFigure {
  private static final Plot PLOT = new Plot(-4, 4, -0.5, 4.25);
  private static final double AT = 1;

  private SoftplusFigure() {}

  static Figure figure() {
    Svg svg = Plot.drawing("Softplus, its derivative, and the straight line that touches it at 1");
    double slope = derivative(AT);
    PLOT.curve(svg, "path c0", -4, 4, SoftplusFigure::softplus);
    PLOT.curve(svg, "path c1", -4, 4, SoftplusFigure::derivative);
    PLOT.line(svg, "touching", AT - 2, softplus(AT) - 2 * slope, AT + 2, softplus(AT) + 2 * slope);
    double[] touched = PLOT.at(AT, softplus(AT));
    double[] below = PLOT.at(AT, slope);
    svg.line("fine", touched[0], touched[1], below[0], below[1]);
    svg.circle("dot", touched[0], touched[1], 5).circle("mark c1", below[0], below[1], 4);
    PLOT.text(svg, "halo end", 2.6, 3.3, "a(z)");
    PLOT.text(svg, "halo", 3, 0.6, "a′(z)");
    PLOT.frame(svg, "z", new double[] {-4, -2, 0, 1, 2, 4}, "", new double[] {0, 1, 2, 3, 4});
    return Figure.still(
        svg,
        new NumberTable(
            "Softplus and its derivative",
            List.of("z", "a(z)", "a′(z)"),
            DoubleStream.of(-4, -2, 0, AT, 2, 4).mapToObj(SoftplusFigure::row).toList()));
  }

  private static double softplus(double z) {
    return Math.log(1 + Math.exp(z));
  }

  private static double derivative(double z) {
    return Math.exp(z) / (1 + Math.exp(z));
  }

  private static List<String> row(double z) {
    return List.of(Shown.of(z), Shown.of(softplus(z)), Shown.of(derivative(z)));
  }
}
