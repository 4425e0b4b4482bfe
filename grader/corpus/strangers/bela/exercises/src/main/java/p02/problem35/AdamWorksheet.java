package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Two steps: columns m, v, phi. */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  private static INDArray table() {
    return Nd4j.vstack(
        Nd4j.createFromArray(-0.16, 0.0256, 0.97059).reshape(1, 3),
        Nd4j.createFromArray(-0.314, 0.054244, 1.44250).reshape(1, 3));
  }

  public static double[] m() {
    return table().getColumn(0).toDoubleVector();
  }

  public static double[] v() {
    return table().getColumn(1).toDoubleVector();
  }

  public static double[] phi() {
    return table().getColumn(2).toDoubleVector();
  }
}
