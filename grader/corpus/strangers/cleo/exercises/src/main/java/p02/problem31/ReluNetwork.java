package p02.problem31;

import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.BlockRealMatrix;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.MathArrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.stats.Convert;

/** ReLU network with vectors. */
public final class ReluNetwork {
  private ReluNetwork() {}

  public static double relu(double z) {
    return FastMath.max(0.0, z);
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    RealMatrix w = new BlockRealMatrix(w1);
    return w.operate(new ArrayRealVector(x)).add(new ArrayRealVector(b1)).toArray();
  }

  public static double[] hiddenActivations(double[] z1) {
    return new ArrayRealVector(z1).map(ReluNetwork::relu).toArray();
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return MathArrays.linearCombination(w2, h) + b2;
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    return relu(outputPreActivation(w2, b2, hiddenActivations(hiddenPreActivations(w1, b1, x))));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    RealVector ones = new ArrayRealVector((int) x.size(0), 1.0);
    RealMatrix z1 =
        Convert.matrix(x)
            .multiply(Convert.matrix(w1).transpose())
            .add(ones.outerProduct(Convert.vector(b1)));
    RealVector w = Convert.matrix(w2).getRowVector(0);
    RealVector y = new ArrayRealVector(z1.getRowDimension());
    for (int i = 0; i < y.getDimension(); i++) {
      y.setEntry(i, relu(z1.getRowVector(i).map(ReluNetwork::relu).dotProduct(w) + b2.getDouble(0)));
    }
    return Convert.array(MatrixUtils.createColumnRealMatrix(y.toArray()));
  }
}
