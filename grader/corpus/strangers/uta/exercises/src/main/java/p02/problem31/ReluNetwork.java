package p02.problem31;

import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.MathArrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.analysis.Border;
import p02.analysis.Functions;

/** A network with 2 inputs, 3 hidden units and 1 output, ReLU everywhere. */
public final class ReluNetwork {
  private ReluNetwork() {}

  /** {@code max(0, z)}. */
  public static double relu(double z) {
    return FastMath.max(0.0, z);
  }

  /** {@code z1 = W1 x + b1}. */
  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    return MathArrays.ebeAdd(MatrixUtils.createRealMatrix(w1).operate(x), b1);
  }

  /** {@code h = relu(z1)}. */
  public static double[] hiddenActivations(double[] z1) {
    return Functions.image(ReluNetwork::relu, z1).toArray();
  }

  /** {@code z2 = w2 · h + b2}. */
  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return MathArrays.linearCombination(w2, h) + b2;
  }

  /** The whole forward pass. */
  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    return relu(outputPreActivation(w2, b2, hiddenActivations(hiddenPreActivations(w1, b1, x))));
  }

  /** The forward pass of a whole batch, {@code [n, 2]} to {@code [n, 1]}. */
  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    RealMatrix weights = Border.matrix(w1);
    RealVector bias = Border.vector(b1);
    RealVector out = Border.vector(w2);
    double shift = Border.vector(b2).getEntry(0);
    RealMatrix inputs = Border.matrix(x);
    RealVector y = new ArrayRealVector(inputs.getRowDimension());
    for (int i = 0; i < inputs.getRowDimension(); i++) {
      RealVector h = weights.operate(inputs.getRowVector(i)).add(bias).map(Functions.RELU);
      y.setEntry(i, relu(out.dotProduct(h) + shift));
    }
    return Border.array(MatrixUtils.createColumnRealMatrix(y.toArray()), Border.floating(x));
  }

  /** The handout's example: 0.5. */
  public static void main(String[] args) {
    double[][] w1 = {{1, -1}, {0.5, 0.5}, {-1, 2}};
    System.out.println(
        output(w1, new double[] {0, -1, 0.5}, new double[] {1, -2, 0.5}, 0.25, new double[] {2, 1}));
    System.out.println(Nd4j.createFromArray(w1));
  }
}
