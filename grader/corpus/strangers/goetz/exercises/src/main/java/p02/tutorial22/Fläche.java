package p02.tutorial22;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Eine Fläche über der Ebene. */
abstract class Fläche {
  abstract double höhe(double x, double y);

  abstract double[] gefälle(double x, double y);

  final double höhe(INDArray punkt) {
    return höhe(punkt.getDouble(0), punkt.getDouble(1));
  }

  final INDArray gefälle(INDArray punkt) {
    return Nd4j.create(gefälle(punkt.getDouble(0), punkt.getDouble(1)), new long[] {2}, punkt.dataType());
  }

  static class Tal extends Fläche {
    @Override
    double höhe(double x, double y) {
      return Math.pow(Math.tanh(x), 2) + Math.abs(x) / 100 + 1 / (1 + Math.exp(-y));
    }

    @Override
    double[] gefälle(double x, double y) {
      double t = Math.tanh(x);
      double s = 1 / (1 + Math.exp(-y));
      return new double[] {2 * t * (1 - t * t) + Math.copySign(0.01, x), s * (1 - s)};
    }
  }

  static class Löcher extends Fläche {
    private static final double VARIANZ = 0.04;
    private final double[][] mitten;

    Löcher(double[]... mitten) {
      this.mitten = mitten;
    }

    private double loch(double dx, double dy) {
      return -Math.exp(-0.5 * (dx * dx + dy * dy) / VARIANZ) / (2 * Math.PI * VARIANZ);
    }

    @Override
    double höhe(double x, double y) {
      double höhe = 0;
      for (double[] mitte : mitten) {
        höhe += loch(x - mitte[0], y - mitte[1]);
      }
      return höhe;
    }

    @Override
    double[] gefälle(double x, double y) {
      double[] gefälle = new double[2];
      for (double[] mitte : mitten) {
        double dx = x - mitte[0];
        double dy = y - mitte[1];
        gefälle[0] -= loch(dx, dy) * dx / VARIANZ;
        gefälle[1] -= loch(dx, dy) * dy / VARIANZ;
      }
      return gefälle;
    }
  }
}
