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
  private static final String SUBSCRIPTS = "₁₂";

  private NetworkDrawing() {}

  /** The drawing of a pass. */
  static Svg of(Pass pass, String label) {
    int units = pass.h().length;
    Svg svg = units == 1 ? new Svg(48, 480, 205, label) : new Svg(480, 300, label);
    // All arrows first: none may cross a number.
    edges(pass).forEach(edge -> edge.drawLine(svg));
    edges(pass).forEach(edge -> edge.drawWeight(svg));
    for (int j = 0; j < 2; j++) {
      String name = "x" + (j + 1);
      svg.begin(name).circle("node", LEFT, INPUTS[j], RADIUS);
      svg.text("name", LEFT, INPUTS[j] - 31, "x" + SUBSCRIPTS.charAt(j));
      svg.number("value drag", name, LEFT, INPUTS[j] + 5, Shown.of(pass.x()[j])).end();
    }
    for (int i = 0; i < units; i++) {
      hidden(svg, pass, i, height(i, units));
    }
    output(svg, pass);
    return svg;
  }

  private static double height(int unit, int units) {
    return CENTRE + 100 * (unit - (units - 1) / 2.0);
  }

  /** An arrow with its weight. */
  private record Edge(
      String key, double weight, double x1, double y1, double x2, double y2, double at) {
    void drawLine(Svg svg) {
      svg.begin(key).line("edge " + Pass.sign(weight), x1, y1, x2, y2).end();
    }

    void drawWeight(Svg svg) {
      double x = x1 + at * (x2 - x1);
      double y = y1 + at * (y2 - y1) + 5;
      svg.begin(key).number("weight drag", key, x, y, Shown.of(weight)).end();
    }
  }

  private static List<Edge> edges(Pass pass) {
    List<Edge> edges = new ArrayList<>();
    int units = pass.h().length;
    for (int i = 0; i < units; i++) {
      double y = height(i, units);
      for (int j = 0; j < 2; j++) {
        String key = "w" + (i + 1) + (j + 1);
        edges.add(new Edge(key, pass.w1()[i][j], LEFT, INPUTS[j], MIDDLE, y, 0.68));
      }
      edges.add(new Edge("v" + (i + 1), pass.w2()[i], MIDDLE, y, RIGHT, CENTRE, 0.4));
    }
    return edges;
  }

  private static void hidden(Svg svg, Pass pass, int i, double y) {
    String unit = String.valueOf(i + 1);
    svg.begin("h" + unit).circle("node" + Pass.off(pass.h()[i]), MIDDLE, y, RADIUS);
    svg.number("value", "h" + unit, MIDDLE, y + 5, Shown.of(pass.h()[i], 2)).end();
    svg.begin("z1" + unit);
    svg.number("name", "z1" + unit, MIDDLE, y - 30, "z = " + Shown.of(pass.z1()[i], 2)).end();
    svg.begin("b1" + unit);
    svg.number("name drag", "b1" + unit, MIDDLE, y + 41, "b = " + Shown.of(pass.b1()[i])).end();
  }

  private static void output(Svg svg, Pass pass) {
    svg.begin("y").circle("node" + Pass.off(pass.y()), RIGHT, CENTRE, RADIUS);
    svg.number("value", "y", RIGHT, CENTRE + 5, Shown.of(pass.y(), 2)).end();
    svg.begin("z2");
    svg.number("name", "z2", RIGHT, CENTRE - 30, "z = " + Shown.of(pass.z2(), 2)).end();
    svg.begin("b2");
    svg.number("name drag", "b2", RIGHT, CENTRE + 41, "b = " + Shown.of(pass.b2())).end();
    svg.text("name", LEFT, 243, "input").text("name", RIGHT, 207, "output y");
  }
}
