package p02.tutorial22;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.basis.Chain;

/** Notes points. */
final class Path {
  private final Chain<double[]> points = new Chain<>();

  void note(INDArray point) {
    points.add(point.toDoubleVector());
  }

  INDArray toArray() {
    double[][] rows = new double[points.size()][];
    int i = 0;
    for (double[] point : points) {
      rows[i++] = point;
    }
    return Nd4j.create(rows);
  }
}
