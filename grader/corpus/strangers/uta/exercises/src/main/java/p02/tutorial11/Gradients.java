package p02.tutorial11;

import org.apache.commons.math3.analysis.FunctionUtils;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.differentiation.SparseGradient;
import org.apache.commons.math3.analysis.function.Add;
import org.apache.commons.math3.analysis.function.Power;
import org.apache.commons.math3.analysis.polynomials.PolynomialFunction;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.StatUtils;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.analysis.Border;

/** {@code y = mean((x + 2)² + 3)} and its gradient. */
public final class Gradients {
  /** x ↦ (x + 2)² + 3 as a composition: rightmost first, as on the blackboard. */
  private static final UnivariateFunction TERM =
      FunctionUtils.compose(
          FunctionUtils.fix2ndArgument(new Add(), 3),
          new Power(2),
          FunctionUtils.fix2ndArgument(new Add(), 2));

  private static final MultivariateFunction MEAN = StatUtils::mean;

  private Gradients() {}

  /** The function's value. */
  public static double value(INDArray x) {
    return MEAN.value(Border.vector(x).map(TERM).toArray());
  }

  /** The function's gradient, by forward automatic differentiation with sparse gradients. */
  public static INDArray gradient(INDArray x) {
    RealVector point = Border.vector(x);
    int n = point.getDimension();
    SparseGradient sum = SparseGradient.createConstant(0);
    for (int i = 0; i < n; i++) {
      sum.addInPlace(SparseGradient.createVariable(i, point.getEntry(i)).add(2).pow(2).add(3));
    }
    SparseGradient y = sum.divide(n);
    RealVector gradient = new ArrayRealVector(n);
    for (int i = 0; i < n; i++) {
      gradient.setEntry(i, y.getDerivative(i));
    }
    return Border.like(x, gradient);
  }

  /** By hand: (x + 2)² + 3 = 7 + 4x + x², derivative 4 + 2x, each with a share 1/n. */
  public static void main(String[] args) {
    PolynomialFunction p = new PolynomialFunction(new double[] {7, 4, 1});
    System.out.println(p + ", " + p.polynomialDerivative());
    System.out.println(gradient(Nd4j.createFromArray(0.0, 1.0, 2.0)));
  }
}
