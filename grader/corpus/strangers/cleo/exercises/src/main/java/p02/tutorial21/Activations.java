package p02.tutorial21;

import org.apache.commons.math3.analysis.FunctionUtils;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.analysis.differentiation.UnivariateDifferentiableFunction;
import org.apache.commons.math3.analysis.function.Exp;
import org.apache.commons.math3.analysis.function.Expm1;
import org.apache.commons.math3.analysis.function.Identity;
import org.apache.commons.math3.analysis.function.Logistic;
import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.analysis.function.StepFunction;
import org.apache.commons.math3.analysis.function.Tanh;
import org.apache.commons.math3.util.FastMath;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.stats.Convert;

/** Activation functions out of Commons Math's functions. */
public final class Activations {
  private static final UnivariateDifferentiableFunction SIGMOID = new Sigmoid();
  private static final UnivariateDifferentiableFunction TANH = new Tanh();
  private static final UnivariateFunction LOGISTIC = new Logistic(1, 0, 1, 1, 0, 1);
  private static final UnivariateDifferentiableFunction SWISH =
      FunctionUtils.multiply(new Identity(), SIGMOID);

  private Activations() {}

  private static UnivariateFunction slope(UnivariateDifferentiableFunction f) {
    return z -> f.value(new DerivativeStructure(1, 1, 0, z)).getPartialDerivative(1);
  }

  public static INDArray sigmoid(INDArray z) {
    return Convert.map(z, LOGISTIC);
  }

  public static INDArray sigmoidDerivative(INDArray z) {
    return Convert.map(z, slope(SIGMOID));
  }

  public static INDArray tanh(INDArray z) {
    return Convert.map(z, TANH);
  }

  public static INDArray tanhDerivative(INDArray z) {
    return Convert.map(z, slope(TANH));
  }

  public static INDArray relu(INDArray z) {
    return Convert.map(z, t -> FastMath.max(0, t));
  }

  public static INDArray reluDerivative(INDArray z) {
    UnivariateFunction step = new StepFunction(new double[] {-1, Double.MIN_VALUE}, new double[] {0, 1});
    return Convert.map(z, step);
  }

  public static INDArray leakyRelu(INDArray z, double alpha) {
    return Convert.map(z, t -> t > 0 ? t : alpha * t);
  }

  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return Convert.map(z, new StepFunction(new double[] {-1, Double.MIN_VALUE}, new double[] {alpha, 1}));
  }

  public static INDArray elu(INDArray z, double alpha) {
    Expm1 expm1 = new Expm1();
    return Convert.map(z, t -> t > 0 ? t : alpha * expm1.value(t));
  }

  public static INDArray eluDerivative(INDArray z, double alpha) {
    Exp exp = new Exp();
    return Convert.map(z, t -> t > 0 ? 1 : alpha * exp.value(t));
  }

  public static INDArray swish(INDArray z) {
    return Convert.map(z, SWISH);
  }

  public static INDArray swishDerivative(INDArray z) {
    return Convert.map(z, slope(SWISH));
  }
}
