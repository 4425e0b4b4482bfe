package p02.problem31;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.kit.ReluCase;
import p02.kit.Variant;

/** My own numbers. */
public final class ReluWorksheet {
  private static final ReluCase MINE = Variant.mine().relu();

  private ReluWorksheet() {}

  private static INDArray z() {
    return Nd4j.createFromArray(MINE.w1())
        .mmul(Nd4j.createFromArray(MINE.x()).reshape(2, 1))
        .reshape(3)
        .add(Nd4j.createFromArray(MINE.b1()));
  }

  public static double[] z1() {
    return z().toDoubleVector();
  }

  public static double[] h() {
    return Transforms.relu(z()).toDoubleVector();
  }

  public static double z2() {
    return Nd4j.createFromArray(MINE.w2()).mul(Transforms.relu(z())).sumNumber().doubleValue() + MINE.b2();
  }

  public static double y() {
    return Math.max(0, z2());
  }
}
