package p02.tutorial11;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.analysis.differentiation.UnivariateDifferentiableFunction;
import org.apache.commons.math3.analysis.polynomials.PolynomialFunction;
import org.apache.commons.math3.stat.StatUtils;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.stats.Convert;

/** y = mean((x + 2)² + 3). */
public final class Gradients {
  /** (x + 2)² + 3 = 7 + 4x + x². */
  private static final PolynomialFunction P =
      new PolynomialFunction(new double[] {2, 1})
          .multiply(new PolynomialFunction(new double[] {2, 1}))
          .add(new PolynomialFunction(new double[] {3}));

  private Gradients() {}

  public static double value(INDArray x) {
    return StatUtils.mean(Convert.vector(x.reshape(x.length())).mapToSelf(P).toArray());
  }

  public static INDArray gradient(INDArray x) {
    final double n = x.length();
    final UnivariateDifferentiableFunction f = P;
    return Convert.map(x, t -> {
      DerivativeStructure at = new DerivativeStructure(1, 1, 0, t);
      return f.value(at).divide(n).getPartialDerivative(1);
    });
  }

  public static void main(String[] args) {
    System.out.println(P + " and its derivative " + P.polynomialDerivative());
  }
}
