package p02.problem32;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.nd.Arrays4j;

/** 2 → 1 sigmoid → 1 sigmoid. */
public final class SigmoidNetwork {
  private SigmoidNetwork() {}

  public static double sigmoid(double z) {
    return Transforms.sigmoid(Nd4j.scalar(z)).getDouble(0);
  }

  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    return Arrays4j.row(w1).mmul(Arrays4j.column(x)).addi(b1).getDouble(0, 0);
  }

  public static double outputPreActivation(double w2, double b2, double h) {
    return Nd4j.scalar(w2).mul(h).add(b2).getDouble();
  }

  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    return sigmoid(outputPreActivation(w2, b2, sigmoid(hiddenPreActivation(w1, b1, x))));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    INDArray h = Transforms.sigmoid(Nd4j.nn().linear(x, w1.transpose(), b1), false);
    return Transforms.sigmoid(Nd4j.nn().linear(h, w2.transpose(), b2), false);
  }
}
