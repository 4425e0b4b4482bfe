package p02.handout.figure;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import p02.oracle.Counting;

/** 3.3: the text's network, with one more layer and with one more unit in each. */
final class GrowthFigure {
  private static final int INPUTS = 3;
  private static final int OUTPUTS = 2;

  /** A network of the figure. */
  private record Shape(String name, int layers, int width) {
    List<String> row() {
      return List.of(
          name,
          String.valueOf(Counting.weights(INPUTS, OUTPUTS, layers, width)),
          String.valueOf(Counting.biases(OUTPUTS, layers, width)));
    }

    int[] sizes() {
      return IntStream.concat(
              IntStream.concat(
                  IntStream.of(INPUTS),
                  Collections.nCopies(layers, width).stream().mapToInt(w -> w)),
              IntStream.of(OUTPUTS))
          .toArray();
    }
  }

  private static final List<Shape> SHAPES =
      List.of(
          new Shape("K = 2, D = 4", 2, 4),
          new Shape("one more layer", 3, 4),
          new Shape("each wider by one", 2, 5));

  private GrowthFigure() {}

  static Figure figure() {
    Svg svg =
        new Svg(480, 190, "Three networks: the first, one with another layer, one that is wider");
    for (int i = 0; i < SHAPES.size(); i++) {
      draw(svg, SHAPES.get(i), 10 + 160 * i);
    }
    return Figure.live(
        svg,
        new NumberTable(
            "What the three networks have",
            List.of("", "weights", "biases"),
            SHAPES.stream().map(Shape::row).toList()));
  }

  private static void draw(Svg svg, Shape shape, double left) {
    int[] sizes = shape.sizes();
    double[] xs =
        IntStream.range(0, sizes.length)
            .mapToDouble(i -> left + 10 + 120.0 * i / (sizes.length - 1))
            .toArray();
    for (int layer = 1; layer < sizes.length; layer++) {
      for (double from : heights(sizes[layer - 1])) {
        for (double to : heights(sizes[layer])) {
          svg.line("fine", xs[layer - 1], from, xs[layer], to);
        }
      }
    }
    for (int layer = 0; layer < sizes.length; layer++) {
      for (double y : heights(sizes[layer])) {
        svg.circle("node", xs[layer], y, 8);
      }
    }
    svg.text("name", left + 70, 182, shape.name());
  }

  private static double[] heights(int units) {
    double[] heights = new double[units];
    Arrays.setAll(heights, i -> 84 + 32 * (i - (units - 1) / 2.0));
    return heights;
  }
}
