package p02.problem32;

import org.apache.commons.math3.analysis.function.Logit;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.MathArrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.analysis.Border;
import p02.analysis.Functions;

/** A network with 2 inputs, 1 hidden unit and 1 output; sigmoid on both. */
public final class SigmoidNetwork {
  private SigmoidNetwork() {}

  /** The logistic sigmoid, the inverse of the logit. */
  public static double sigmoid(double z) {
    return Functions.SIGMOID.value(z);
  }

  /** {@code z1 = w1 · x + b1}. */
  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    return MathArrays.linearCombination(w1, x) + b1;
  }

  /** {@code z2 = w2 h + b2}. */
  public static double outputPreActivation(double w2, double b2, double h) {
    return MathArrays.linearCombination(w2, h, 1, b2);
  }

  /** The whole forward pass. */
  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    return sigmoid(outputPreActivation(w2, b2, sigmoid(hiddenPreActivation(w1, b1, x))));
  }

  /** The forward pass of a whole batch. */
  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    RealMatrix inputs = Border.matrix(x);
    RealVector h =
        inputs
            .operate(Border.matrix(w1).getRowVector(0))
            .mapAdd(b1.getDouble(0))
            .map(Functions.SIGMOID);
    RealVector y =
        h.mapMultiply(w2.getDouble(0, 0)).mapAddToSelf(b2.getDouble(0)).mapToSelf(Functions.SIGMOID);
    return Border.array(MatrixUtils.createColumnRealMatrix(y.toArray()), Border.floating(x));
  }

  /** There and back again. */
  public static void main(String[] args) {
    System.out.println(new Logit().value(sigmoid(0.7)));
  }
}
