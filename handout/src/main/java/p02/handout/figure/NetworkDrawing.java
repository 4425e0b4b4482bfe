package p02.handout.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws a network of one hidden layer with two inputs and one output, all its numbers in it. Its
 * texts bear the keys under which scripts know their numbers: x1, w11, b11, z11, h1, v1, b2, z2, y.
 */
final class NetworkDrawing {
  private static final double[] INPUTS = {100, 200};
  private static final double LEFT = 45;
  private static final double MIDDLE = 235;
  private static final double RIGHT = 415;
  private static final double CENTRE = 150;
  private static final double RADIUS = 23;

  /** Where on its arrow a weight stands: before the arrows of a unit come together. */
  private static final double AT = 0.66;

  /** Of a node that holds more decimals than two. */
  private static final double WIDER = 38;

  private static final String SUBSCRIPTS = "₁₂";

  private NetworkDrawing() {}

  /**
   * The drawing of a pass.
   *
   * @param label what it shows
   * @param decimals of what is calculated, at most
   */
  static Svg of(Pass pass, String label, int decimals) {
    int units = pass.h().length;
    double radius = decimals > 2 ? WIDER : RADIUS;
    Svg svg = units == 1 ? new Svg(48, 480, 205, label) : new Svg(480, 300, label);
    // All arrows first: none may cross a number.
    edges(pass, radius).forEach(edge -> edge.drawArrow(svg));
    edges(pass, radius).forEach(edge -> edge.drawWeight(svg));
    for (int j = 0; j < 2; j++) {
      String name = "x" + (j + 1);
      svg.begin(name).circle("node", LEFT, INPUTS[j], RADIUS);
      svg.text("name", LEFT, INPUTS[j] - 31, "x" + SUBSCRIPTS.charAt(j));
      svg.number("value drag", name, LEFT, INPUTS[j] + 5, Shown.of(pass.x()[j])).end();
    }
    for (int i = 0; i < units; i++) {
      String unit = String.valueOf(i + 1);
      new Node(MIDDLE, height(i, units), radius, decimals)
          .draw(svg, "h" + unit, pass.h()[i])
          .around(svg, "z1" + unit, pass.z1()[i], "b1" + unit, pass.b1()[i]);
    }
    new Node(RIGHT, CENTRE, radius, decimals)
        .draw(svg, "y", pass.y())
        .around(svg, "z2", pass.z2(), "b2", pass.b2());
    return svg.text("name", LEFT, 243, "input")
        .text("name", RIGHT, CENTRE + radius + 34, "output y");
  }

  private static double height(int unit, int units) {
    return CENTRE + 100 * (unit - (units - 1) / 2.0);
  }

  /** An arrow with its weight; it ends at the rim of the node that it leads to. */
  private record Edge(
      String key,
      double weight,
      double x1,
      double y1,
      double x2,
      double y2,
      double at,
      double radius) {
    void drawArrow(Svg svg) {
      double right = x2 - x1;
      double down = y2 - y1;
      double rim = 1 - radius / Math.hypot(right, down);
      svg.begin(key).line("edge " + Pass.sign(weight), x1, y1, x2, y2);
      svg.head("head " + Pass.sign(weight), x1 + rim * right, y1 + rim * down, right, down).end();
    }

    void drawWeight(Svg svg) {
      double x = x1 + at * (x2 - x1);
      double y = y1 + at * (y2 - y1) + 5;
      svg.begin(key).number("weight drag", key, x, y, Shown.of(weight)).end();
    }
  }

  private static List<Edge> edges(Pass pass, double radius) {
    List<Edge> edges = new ArrayList<>();
    int units = pass.h().length;
    for (int i = 0; i < units; i++) {
      double y = height(i, units);
      for (int j = 0; j < 2; j++) {
        String key = "w" + (i + 1) + (j + 1);
        edges.add(new Edge(key, pass.w1()[i][j], LEFT, INPUTS[j], MIDDLE, y, AT, radius));
      }
      edges.add(new Edge("v" + (i + 1), pass.w2()[i], MIDDLE, y, RIGHT, CENTRE, 0.4, radius));
    }
    return edges;
  }

  /** A node that calculates. */
  private record Node(double x, double y, double radius, int decimals) {
    Node draw(Svg svg, String key, double value) {
      svg.begin(key).circle("node" + Pass.off(value), x, y, radius);
      svg.number("value", key, x, y + 5, Shown.of(value, decimals)).end();
      return this;
    }

    /** What it adds up stands above it, its bias below. */
    void around(Svg svg, String keyOfSum, double sum, String keyOfBias, double bias) {
      svg.begin(keyOfSum);
      svg.number("name", keyOfSum, x, y - radius - 7, "z = " + Shown.of(sum, decimals)).end();
      svg.begin(keyOfBias);
      svg.number("name drag", keyOfBias, x, y + radius + 18, "b = " + Shown.of(bias)).end();
    }
  }
}
