package p02.handout.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** 3.5: three optimizers in a long valley that is none of the tasks, ½ w₁² + 4 w₂². */
final class DescentFigure {
  private static final int STEPS = 30;
  private static final double UNIT = 48;
  private static final double CENTRE_X = 240;
  private static final double CENTRE_Y = 120;
  private static final OptimizerPaths DESCENT =
      new OptimizerPaths(w -> new double[] {w[0], 8 * w[1]}, new double[] {-4, 1.5}, STEPS);

  /** An optimizer's way. */
  private record Way(String name, String colour, List<OptimizerPaths.Step> steps) {}

  private DescentFigure() {}

  static Figure figure() {
    List<Way> ways =
        List.of(
            new Way("SGD", "c0", DESCENT.sgd(0.2)),
            new Way("momentum", "c1", DESCENT.momentum(0.2, 0.9)),
            new Way("Adam", "c2", DESCENT.adam(0.3, 0.9, 0.99, 1e-8)));
    Svg svg =
        new Svg(
            480, 262, "Contours of a long valley, and the ways of SGD, momentum and Adam in it");
    svg.clipped("clip-valley", 0, 0, 480, 240);
    for (double level = 0.5; level < 40; level *= 2) {
      double radius = Math.sqrt(2 * level) * UNIT;
      svg.ellipse("contour", CENTRE_X, CENTRE_Y, radius, radius / Math.sqrt(8));
    }
    ways.forEach(way -> draw(svg, way));
    svg.end().rect("frame", 0, 0, 480, 240);
    for (int i = 0; i < ways.size(); i++) {
      svg.line("path " + ways.get(i).colour(), 60 + 140 * i, 254, 84 + 140 * i, 254);
      svg.text("name start", 90 + 140 * i, 258, ways.get(i).name());
    }
    return new Figure(svg, table(ways));
  }

  private static void draw(Svg svg, Way way) {
    double[][] seen =
        way.steps().stream()
            .map(OptimizerPaths.Step::w)
            .map(w -> new double[] {CENTRE_X + w[0] * UNIT, CENTRE_Y - w[1] * UNIT})
            .toArray(double[][]::new);
    svg.path("path " + way.colour(), seen);
    for (double[] point : seen) {
      svg.circle("mark " + way.colour(), point[0], point[1], 3);
    }
  }

  private static NumberTable table(List<Way> ways) {
    List<List<String>> rows = new ArrayList<>();
    for (int t : new int[] {0, 1, 2, 5, 10, 20, STEPS}) {
      rows.add(
          IntStream.rangeClosed(0, ways.size())
              .mapToObj(i -> i == 0 ? String.valueOf(t) : point(ways.get(i - 1).steps().get(t).w()))
              .toList());
    }
    return new NumberTable(
        "Where the three are: w₁, w₂", List.of("step", "SGD", "momentum", "Adam"), rows);
  }

  private static String point(double[] w) {
    return Shown.of(w[0], 3) + ", " + Shown.of(w[1], 3);
  }
}
