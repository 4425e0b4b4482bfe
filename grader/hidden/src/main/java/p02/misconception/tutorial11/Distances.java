package p02.misconception.tutorial11;

import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import p02.oracle.Layers;

/** Changes to tables of distances. */
final class Distances {
  private Distances() {}

  static BinaryOperator<double[][]> entrywise(
      BinaryOperator<double[][]> table, DoubleUnaryOperator change) {
    return (a, b) -> {
      double[][] rows = table.apply(a, b);
      for (int i = 0; i < rows.length; i++) {
        rows[i] = Layers.each(rows[i], change);
      }
      return rows;
    };
  }
}
