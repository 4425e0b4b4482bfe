package p02.handout.figure;

import java.util.List;

/** 1.1: the four kinds of examples of the XOR network, without their noise. */
final class XorFigure {
  private static final Plot PLOT = new Plot(-0.75, 1.75, -0.35, 1.35);
  private static final int[][] BITS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};

  private XorFigure() {}

  static Figure figure() {
    Svg svg = Plot.drawing("Four corners of a square: two have the label 1, two the label 0");
    for (int[] bits : BITS) {
      double[] at = PLOT.at(bits[0], bits[1]);
      svg.circle(label(bits) == 1 ? "mark c1" : "mark c0", at[0], at[1], 9);
      svg.text("halo start", at[0] + 16, at[1] + 5, "label " + label(bits));
    }
    PLOT.frame(svg, "first input", new double[] {0, 1}, "second input", new double[] {0, 1});
    return Figure.still(
        svg,
        new NumberTable(
            "The label of two bits",
            List.of("first bit", "second bit", "label"),
            List.of(BITS).stream().map(XorFigure::row).toList()));
  }

  private static int label(int[] bits) {
    return bits[0] ^ bits[1];
  }

  private static List<String> row(int[] bits) {
    return List.of(String.valueOf(bits[0]), String.valueOf(bits[1]), String.valueOf(label(bits)));
  }
}
