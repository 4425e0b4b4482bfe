package p02.lab.plot;

import java.util.function.DoubleBinaryOperator;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Heights over a rectangle: {@code columns × rows} places with the same distance, edges included.
 *
 * @param area the rectangle and its places
 * @param heights row by row from the lowest y, each row from the lowest x
 */
public record Grid(Area area, double[] heights) {

  /**
   * A rectangle with its places.
   *
   * @param x1 left edge
   * @param x2 right edge
   * @param y1 lower edge
   * @param y2 upper edge
   * @param columns at least 2
   * @param rows at least 2
   */
  public record Area(double x1, double x2, double y1, double y2, int columns, int rows) {

    /** Places {@code step} apart, which divides both sides. */
    public static Area withStep(double x1, double x2, double y1, double y2, double step) {
      int columns = (int) Math.round((x2 - x1) / step) + 1;
      return new Area(x1, x2, y1, y2, columns, (int) Math.round((y2 - y1) / step) + 1);
    }

    /** How many places there are. */
    public int size() {
      return columns * rows;
    }

    /** The first coordinate of a place, counted as in {@link Grid#heights()}. */
    public double x(int place) {
      return x1 + (x2 - x1) * (place % columns) / (columns - 1);
    }

    /** The second coordinate of a place. */
    public double y(int place) {
      return y1 + (y2 - y1) * (place / columns) / (rows - 1);
    }

    /** All places as a batch {@code [columns · rows, 2]}, for a network. */
    public INDArray places(DataType type) {
      double[][] places = new double[size()][];
      for (int place = 0; place < places.length; place++) {
        places[place] = new double[] {x(place), y(place)};
      }
      return Nd4j.create(places).castTo(type);
    }
  }

  /**
   * Checks that there is a height for each place.
   *
   * @throws IllegalArgumentException if not
   */
  public Grid {
    if (heights.length != area.size()) {
      throw new IllegalArgumentException(
          "%d heights for %d places".formatted(heights.length, area.size()));
    }
  }

  /** A function's heights. */
  public static Grid of(Area area, DoubleBinaryOperator height) {
    double[] heights = new double[area.size()];
    for (int place = 0; place < heights.length; place++) {
      heights[place] = height.applyAsDouble(area.x(place), area.y(place));
    }
    return new Grid(area, heights);
  }

  /** What a network answered to {@link Area#places}: {@code [n]} or {@code [n, 1]}. */
  public static Grid of(Area area, INDArray answers) {
    return new Grid(area, answers.reshape(area.size()).toDoubleVector());
  }
}
