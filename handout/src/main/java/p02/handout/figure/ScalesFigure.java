package p02.handout.figure;

import java.util.List;
import java.util.stream.IntStream;
import p02.oracle.Columns;

/** 3.4: the sum of squares around the text's three people, in two units and standardised. */
final class ScalesFigure {
  private static final double[][] PEOPLE = {{1.60, 55}, {1.65, 60}, {1.85, 95}};
  private static final double[] MEANS = Columns.means(PEOPLE);
  private static final double[] DEVIATIONS = Columns.deviations(PEOPLE);
  private static final double SIDE = 170;
  private static final double TOP = 24;

  /** Standard deviations from the middle of a panel to its edge. */
  private static final double REACH = 2;

  private ScalesFigure() {}

  static Figure figure() {
    Svg svg =
        new Svg(
            480,
            250,
            "Contours of the sum of squares: level lines in metres and kilos, circles when standardised");
    panel(
        svg,
        55,
        "metres and kilos",
        MEANS,
        DEVIATIONS,
        new String[] {"height in m", "weight in kg"},
        new double[][] {{1.6, 1.8}, {50, 90}});
    panel(
        svg,
        295,
        "standardised",
        new double[] {0, 0},
        new double[] {1, 1},
        new String[] {"height", "weight"},
        new double[][] {{-1, 1}, {-1, 1}});
    return Figure.live(svg, table());
  }

  /** A contour is a circle in the numbers; the panel stretches each axis to the data. */
  private static void panel(
      Svg svg,
      double left,
      String title,
      double[] middle,
      double[] unit,
      String[] axes,
      double[][] ticks) {
    svg.text("title", left + SIDE / 2, 14, title);
    svg.clipped("clip-" + title.replace(' ', '-'), left, TOP, SIDE, SIDE);
    double pixels = SIDE / 2 / REACH;
    double centreX = left + SIDE / 2;
    double centreY = TOP + SIDE / 2;
    for (double away = 0.5; away < 3; away += 0.5) {
      double radius = away * unit[1];
      svg.ellipse(
          "contour", centreX, centreY, radius / unit[0] * pixels, radius / unit[1] * pixels);
    }
    for (double[] person : Columns.standardized(PEOPLE, MEANS, DEVIATIONS)) {
      svg.circle("dot", centreX + person[0] * pixels, centreY - person[1] * pixels, 5);
    }
    svg.end().rect("frame", left, TOP, SIDE, SIDE);
    svg.text("name", centreX, TOP + SIDE + 34, axes[0])
        .text("name start", left, 246, "upwards: " + axes[1]);
    for (double tick : ticks[0]) {
      double x = centreX + (tick - middle[0]) / unit[0] * pixels;
      svg.text("tick", x, TOP + SIDE + 15, Shown.of(tick));
    }
    for (double tick : ticks[1]) {
      double y = centreY - (tick - middle[1]) / unit[1] * pixels;
      svg.text("tick end", left - 6, y + 4, Shown.of(tick));
    }
    svg.line("touching", centreX - 5, centreY - 5, centreX + 5, centreY + 5);
    svg.line("touching", centreX - 5, centreY + 5, centreX + 5, centreY - 5);
  }

  private static NumberTable table() {
    double[][] standardised = Columns.standardized(PEOPLE, MEANS, DEVIATIONS);
    return new NumberTable(
        "The dots of both drawings",
        List.of("", "height in m", "weight in kg", "z of height", "z of weight"),
        IntStream.range(0, PEOPLE.length).mapToObj(i -> row(i, standardised[i])).toList());
  }

  private static List<String> row(int person, double[] standardised) {
    return List.of(
        String.valueOf(person + 1),
        Shown.of(PEOPLE[person][0]),
        Shown.of(PEOPLE[person][1]),
        Shown.of(standardised[0], 3),
        Shown.of(standardised[1], 3));
  }
}
