package p02.problem32;

import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.stats.Convert;

/** Sigmoid network. */
public final class SigmoidNetwork {
  private static final Sigmoid SIGMOID = new Sigmoid();

  private SigmoidNetwork() {}

  public static double sigmoid(double z) {
    return SIGMOID.value(z);
  }

  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    return new ArrayRealVector(w1).dotProduct(new ArrayRealVector(x)) + b1;
  }

  public static double outputPreActivation(double w2, double b2, double h) {
    return w2 * h + b2;
  }

  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    return sigmoid(outputPreActivation(w2, b2, sigmoid(hiddenPreActivation(w1, b1, x))));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    RealMatrix m = Convert.matrix(x);
    final double bias1 = b1.getDouble(0);
    final double weight2 = w2.getDouble(0);
    final double bias2 = b2.getDouble(0);
    return Convert.array(
            m.operate(Convert.matrix(w1).getRowVector(0))
                .mapAddToSelf(bias1)
                .mapToSelf(SIGMOID)
                .mapMultiplyToSelf(weight2)
                .mapAddToSelf(bias2)
                .mapToSelf(SIGMOID))
        .reshape(m.getRowDimension(), 1);
  }

  public static void main(String[] args) {
    SimpleRegression r = new SimpleRegression();
    for (double z = -0.5; z <= 0.5; z += 0.1) {
      r.addData(z, sigmoid(z));
    }
    System.out.println("slope near 0: " + r.getSlope());
  }
}
