package p02.handout.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** 3.5: three optimizers in a long valley that is none of the tasks, ½ w₁² + 4 w₂². */
final class DescentFigure {
  private static final int STEPS = 30;
  private static final double[] START = {-4, 1.5};

  /** The plot: its upper left corner, its size, and pixels for 1. */
  private static final double LEFT = 42;

  private static final double TOP = 6;
  private static final double WIDE = 430;
  private static final double HIGH = 215;
  private static final double UNIT = 43;
  private static final double CENTRE_X = LEFT + WIDE / 2;
  private static final double CENTRE_Y = TOP + HIGH / 2;

  /** Where each name begins below the plot; letters are larger on a phone. */
  private static final double[] LEGEND = {46, 160, 345};

  private static final OptimizerPaths DESCENT =
      new OptimizerPaths(w -> new double[] {w[0], 8 * w[1]}, START, STEPS);

  /** An optimizer's way. */
  private record Way(String name, String colour, List<OptimizerPaths.Step> steps) {}

  private DescentFigure() {}

  static Figure figure() {
    List<Way> ways =
        List.of(
            new Way("SGD", "c0", DESCENT.sgd(0.2)),
            new Way("momentum", "c1", DESCENT.momentum(0.2, 0.9)),
            new Way("Adam", "c2", DESCENT.adam(0.15, 0.9, 0.99, 1e-8)));
    Svg svg =
        new Svg(
            480, 282, "Contours of a long valley, and the ways of SGD, momentum and Adam in it");
    svg.clipped("clip-valley", LEFT, TOP, WIDE, HIGH);
    for (double level = 0.5; level < 40; level *= 2) {
      double radius = Math.sqrt(2 * level) * UNIT;
      svg.ellipse("contour", CENTRE_X, CENTRE_Y, radius, radius / Math.sqrt(8));
    }
    ways.forEach(way -> draw(svg, way));
    start(svg);
    svg.end().rect("frame", LEFT, TOP, WIDE, HIGH);
    axes(svg);
    for (int i = 0; i < ways.size(); i++) {
      svg.line("path " + ways.get(i).colour(), LEGEND[i], 270, LEGEND[i] + 38, 270);
      svg.circle("mark " + ways.get(i).colour(), LEGEND[i] + 19, 270, 3);
      svg.text("name start", LEGEND[i] + 46, 275, ways.get(i).name());
    }
    return Figure.live(svg, table(ways));
  }

  private static void start(Svg svg) {
    double[] at = seen(START);
    svg.rect("begin", at[0] - 5, at[1] - 5, 10, 10);
    svg.text("halo", at[0], at[1] - 10, "start");
  }

  private static void axes(Svg svg) {
    for (int w1 = -4; w1 <= 4; w1 += 2) {
      svg.text("tick", seen(w1, 0)[0], TOP + HIGH + 17, Shown.of(w1));
    }
    for (int w2 = -2; w2 <= 2; w2++) {
      svg.text("tick end", LEFT - 5, seen(0, w2)[1] + 4, Shown.of(w2));
    }
    svg.text("halo end", LEFT + WIDE - 6, TOP + HIGH - 8, "w₁");
    svg.text("halo start", LEFT + 6, TOP + 16, "w₂");
  }

  private static double[] seen(double... w) {
    return new double[] {CENTRE_X + w[0] * UNIT, CENTRE_Y - w[1] * UNIT};
  }

  private static void draw(Svg svg, Way way) {
    double[][] seen =
        way.steps().stream()
            .map(OptimizerPaths.Step::w)
            .map(DescentFigure::seen)
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
