package p02.problem32;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** 2 inputs, 1 hidden sigmoid unit, 1 sigmoid output. */
public final class SigmoidNetwork {
  private SigmoidNetwork() {}

  public static double sigmoid(double z) {
    return Transforms.sigmoid(Nd4j.scalar(z), true).getDouble(0);
  }

  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    INDArray dot = Nd4j.createFromArray(w1).mmul(Nd4j.createFromArray(x).reshape(x.length, 1));
    return dot.sumNumber().doubleValue() + b1;
  }

  public static double outputPreActivation(double w2, double b2, double h) {
    return Nd4j.scalar(w2).mul(h).add(b2).getDouble(0);
  }

  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    double h = sigmoid(hiddenPreActivation(w1, b1, x));
    return sigmoid(outputPreActivation(w2, b2, h));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    return layer(layer(x, w1, b1), w2, b2);
  }

  private static INDArray layer(INDArray x, INDArray w, INDArray b) {
    return Nd4j.nn().sigmoid(Nd4j.matmul(x, w.transpose()).addi(b.reshape(1, b.length())));
  }
}
