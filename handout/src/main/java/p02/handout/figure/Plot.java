package p02.handout.figure;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * The frame of a plot, and where its numbers lie in the drawing.
 *
 * @param left the least number to the right
 * @param right the greatest
 * @param bottom the least number upwards
 * @param top the greatest
 */
record Plot(double left, double right, double bottom, double top) {
  private static final double X = 42;
  private static final double Y = 8;
  private static final double WIDE = 430;
  private static final double HIGH = 190;
  private static final int POINTS = 160;

  /** An empty drawing of this plot's size. */
  static Svg drawing(String label) {
    return new Svg(480, 226, label);
  }

  /** Where a point lies. */
  double[] at(double x, double y) {
    return new double[] {
      X + WIDE * (x - left) / (right - left), Y + HIGH * (top - y) / (top - bottom)
    };
  }

  /** Draws a function from one number to another. */
  void curve(Svg svg, String classes, double from, double to, DoubleUnaryOperator function) {
    svg.path(
        classes,
        IntStream.rangeClosed(0, POINTS)
            .mapToDouble(i -> from + (to - from) * i / POINTS)
            .mapToObj(x -> at(x, function.applyAsDouble(x)))
            .toArray(double[][]::new));
  }

  /** Draws a straight line. */
  void line(Svg svg, String classes, double x1, double y1, double x2, double y2) {
    double[] from = at(x1, y1);
    double[] to = at(x2, y2);
    svg.line(classes, from[0], from[1], to[0], to[1]);
  }

  /** Writes at a point, which lies to the left of the text's middle, start or end. */
  void text(Svg svg, String classes, double x, double y, String text) {
    double[] at = at(x, y);
    svg.text(classes, at[0], at[1] + 4, text);
  }

  /** Draws frame and axes: what they are called, and a number at each tick. */
  void frame(Svg svg, String across, double[] xTicks, String upwards, double[] yTicks) {
    svg.rect("frame", X, Y, WIDE, HIGH);
    for (double tick : xTicks) {
      svg.text("tick", at(tick, bottom)[0], Y + HIGH + 18, Shown.of(tick));
    }
    for (double tick : yTicks) {
      svg.text("tick end", X - 5, at(left, tick)[1] + 4, Shown.of(tick));
    }
    svg.text("halo end", X + WIDE - 6, Y + HIGH - 8, across);
    svg.text("halo start", X + 6, Y + 17, upwards);
  }
}
