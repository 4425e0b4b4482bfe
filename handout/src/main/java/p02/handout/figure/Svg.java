package p02.handout.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** Draws: shapes with class names, which the page's style sheet colours in light and dark. */
final class Svg {
  /** How long the head of an arrow is, and half of how wide. */
  private static final double HEAD = 10;

  private static final double HALF = 4.5;

  private final StringBuilder shapes = new StringBuilder();
  private final String viewBox;
  private final String label;

  /**
   * An empty drawing.
   *
   * @param label what it shows, for those who do not see it
   */
  Svg(int width, int height, String label) {
    this(0, width, height, label);
  }

  /** An empty drawing whose upper edge is not 0. */
  Svg(int top, int width, int height, String label) {
    this.viewBox = "0 %d %d %d".formatted(top, width, height);
    this.label = label;
  }

  /** Begins a group; {@code part} is what lights up together with it. */
  Svg begin(String part) {
    shapes.append("<g data-part=\"%s\">".formatted(part));
    return this;
  }

  /** Ends the group. */
  Svg end() {
    shapes.append("</g>\n");
    return this;
  }

  /** A straight line. */
  Svg line(String classes, double x1, double y1, double x2, double y2) {
    shapes.append(
        "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
            .formatted(classes, at(x1), at(y1), at(x2), at(y2)));
    return this;
  }

  /** A circle. */
  Svg circle(String classes, double x, double y, double radius) {
    shapes.append(
        "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
            .formatted(classes, at(x), at(y), at(radius)));
    return this;
  }

  /** An ellipse. */
  Svg ellipse(String classes, double x, double y, double radiusX, double radiusY) {
    shapes.append(
        "<ellipse class=\"%s\" cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\"/>"
            .formatted(classes, at(x), at(y), at(radiusX), at(radiusY)));
    return this;
  }

  /** A rectangle. */
  Svg rect(String classes, double x, double y, double wide, double high) {
    shapes.append(
        "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
            .formatted(classes, at(x), at(y), at(wide), at(high)));
    return this;
  }

  /** A path through points {@code [n][2]}. */
  Svg path(String classes, double[][] points) {
    shapes.append("<polyline class=\"%s\" points=\"%s\"/>".formatted(classes, through(points)));
    return this;
  }

  /** The head of an arrow, with its tip at a point; {@code [dx, dy]} is the way it flies. */
  Svg head(String classes, double x, double y, double dx, double dy) {
    double length = Math.hypot(dx, dy);
    double right = dx / length;
    double down = dy / length;
    double[][] corners = {
      {x, y},
      {x - HEAD * right - HALF * down, y - HEAD * down + HALF * right},
      {x - HEAD * right + HALF * down, y - HEAD * down - HALF * right}
    };
    shapes.append("<polygon class=\"%s\" points=\"%s\"/>".formatted(classes, through(corners)));
    return this;
  }

  private static String through(double[][] points) {
    return Arrays.stream(points)
        .map(point -> at(point[0]) + "," + at(point[1]))
        .collect(Collectors.joining(" "));
  }

  /** A text, centred unless its class says otherwise. */
  Svg text(String classes, double x, double y, String text) {
    return text(classes, "", x, y, text);
  }

  /** A text that a script writes anew: {@code key} says which number it is. */
  Svg number(String classes, String key, double x, double y, String text) {
    return text(classes, " data-number=\"" + key + "\"", x, y, text);
  }

  private Svg text(String classes, String attribute, double x, double y, String text) {
    shapes.append(
        "<text class=\"%s\"%s x=\"%s\" y=\"%s\">%s</text>"
            .formatted(classes, attribute, at(x), at(y), Entities.escape(text)));
    return this;
  }

  /** What is drawn between stays inside of a rectangle. */
  Svg clipped(String id, double x, double y, double wide, double high) {
    shapes
        .append("<clipPath id=\"%s\">".formatted(id))
        .append(
            "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></clipPath>"
                .formatted(at(x), at(y), at(wide), at(high)))
        .append("<g clip-path=\"url(#%s)\">".formatted(id));
    return this;
  }

  /** The whole element. */
  String element() {
    return "<svg viewBox=\"%s\" role=\"img\" aria-label=\"%s\">\n%s</svg>\n"
        .formatted(viewBox, Entities.escape(label), shapes);
  }

  private static String at(double value) {
    BigDecimal rounded = new BigDecimal(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
