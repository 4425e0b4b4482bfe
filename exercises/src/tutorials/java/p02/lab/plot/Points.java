package p02.lab.plot;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Points of one kind.
 *
 * @param name what the legend calls them
 * @param x first coordinates
 * @param y second coordinates, as many
 */
public record Points(String name, double[] x, double[] y) {

  /**
   * Checks that the arrays fit together.
   *
   * @throws IllegalArgumentException if they do not
   */
  public Points {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "points %s have %d x and %d y values".formatted(name, x.length, y.length));
    }
  }

  /** The rows of an array {@code [n, 2]}: a cloud of points, or a path's steps. */
  public static Points of(String name, INDArray rows) {
    return new Points(name, rows.getColumn(0).toDoubleVector(), rows.getColumn(1).toDoubleVector());
  }
}
