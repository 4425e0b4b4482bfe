package p02.problem31;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** 2 → 3 relu → 1 relu. */
public final class ReluNetwork {
  private ReluNetwork() {}

  public static double relu(double z) {
    return Transforms.relu(Nd4j.scalar(z)).getDouble(0);
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    INDArray w = Nd4j.create(w1);
    INDArray in = Nd4j.create(x, new long[] {x.length, 1}, w.dataType());
    return w.mmul(in).ravel().add(Nd4j.createFromArray(b1)).toDoubleVector();
  }

  public static double[] hiddenActivations(double[] z1) {
    return Transforms.max(Nd4j.createFromArray(z1), 0.0).toDoubleVector();
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return Transforms.dot(Nd4j.createFromArray(w2), Nd4j.createFromArray(h)).getDouble(0) + b2;
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    return relu(outputPreActivation(w2, b2, hiddenActivations(hiddenPreActivations(w1, b1, x))));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    INDArray h = Nd4j.nn().relu(Nd4j.nn().linear(x, w1.transpose(), b1), 0.0);
    return Transforms.relu(h.mmul(w2.transpose()).addRowVector(b2));
  }
}
