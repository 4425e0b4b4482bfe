package p02.problem31;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** 2 inputs, 3 hidden ReLU units, 1 ReLU output: arrays all the way down. */
public final class ReluNetwork {
  private ReluNetwork() {}

  public static double relu(double z) {
    return Transforms.max(Nd4j.scalar(z), 0.0, true).getDouble(0);
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    INDArray weights = Nd4j.createFromArray(w1);
    INDArray column = Nd4j.createFromArray(x).reshape(x.length, 1);
    INDArray bias = Nd4j.createFromArray(b1);
    return weights.mmul(column).ravel().addi(bias).toDoubleVector();
  }

  public static double[] hiddenActivations(double[] z1) {
    return Transforms.max(Nd4j.createFromArray(z1), 0.0, true).toDoubleVector();
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return Nd4j.createFromArray(w2).mul(Nd4j.createFromArray(h)).sumNumber().doubleValue() + b2;
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    double[] h = hiddenActivations(hiddenPreActivations(w1, b1, x));
    return relu(outputPreActivation(w2, b2, h));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    INDArray h = Transforms.relu(Nd4j.matmul(x, w1.transpose()).addiRowVector(b1), false);
    return Transforms.relu(Nd4j.matmul(h, w2.transpose()).addiRowVector(b2), false);
  }

  public static void main(String[] args) {
    INDArray w1 = Nd4j.createFromArray(new double[][] {{1, -1}, {0.5, 0.5}, {-1, 2}});
    INDArray b1 = Nd4j.createFromArray(0, -1, 0.5);
    INDArray w2 = Nd4j.createFromArray(new double[][] {{1, -2, 0.5}});
    INDArray x = Nd4j.createFromArray(new double[][] {{2, 1}, {1, 2}, {3, 3}});
    System.out.println(outputs(w1, b1, w2, Nd4j.createFromArray(0.25), x)); // 0.5, 1, 0
  }
}
