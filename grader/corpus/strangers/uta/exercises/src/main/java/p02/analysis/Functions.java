package p02.analysis;

import org.apache.commons.math3.analysis.FunctionUtils;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.analysis.differentiation.FiniteDifferencesDifferentiator;
import org.apache.commons.math3.analysis.differentiation.UnivariateDifferentiableFunction;
import org.apache.commons.math3.analysis.function.Expm1;
import org.apache.commons.math3.analysis.function.Identity;
import org.apache.commons.math3.analysis.function.Max;
import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.analysis.function.Tanh;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.Precision;

/** The activation functions as elements of C^1 (almost everywhere). */
public final class Functions {
  /** σ. */
  public static final UnivariateDifferentiableFunction SIGMOID = new Sigmoid();

  /** tanh. */
  public static final UnivariateDifferentiableFunction TANH = new Tanh();

  /** z ↦ z σ(z), a product in the algebra of differentiable functions. */
  public static final UnivariateDifferentiableFunction SWISH =
      FunctionUtils.multiply(
          new UnivariateDifferentiableFunction[] {new Identity(), new Sigmoid()});

  /** max(0, ·). */
  public static final UnivariateFunction RELU = FunctionUtils.fix1stArgument(new Max(), 0.0);

  private Functions() {}

  /** A function that is one thing right of 0 and another at 0 and left of it. */
  public static UnivariateDifferentiableFunction piecewise(
      UnivariateDifferentiableFunction right, UnivariateDifferentiableFunction left) {
    return new UnivariateDifferentiableFunction() {
      @Override
      public double value(double x) {
        return x > 0 ? right.value(x) : left.value(x);
      }

      @Override
      public DerivativeStructure value(DerivativeStructure t) {
        return t.getValue() > 0 ? right.value(t) : left.value(t);
      }
    };
  }

  /** α · f. */
  public static UnivariateDifferentiableFunction scaled(
      double alpha, UnivariateDifferentiableFunction f) {
    return new UnivariateDifferentiableFunction() {
      @Override
      public double value(double x) {
        return alpha * f.value(x);
      }

      @Override
      public DerivativeStructure value(DerivativeStructure t) {
        return f.value(t).multiply(alpha);
      }
    };
  }

  /** The leaky ReLU; ReLU itself is the case α = 0. */
  public static UnivariateDifferentiableFunction leaky(double alpha) {
    return piecewise(new Identity(), scaled(alpha, new Identity()));
  }

  /** The ELU. */
  public static UnivariateDifferentiableFunction elu(double alpha) {
    return piecewise(new Identity(), scaled(alpha, new Expm1()));
  }

  /** f′, by automatic differentiation. */
  public static UnivariateFunction derivative(UnivariateDifferentiableFunction f) {
    return z -> prime(f, z);
  }

  private static double prime(UnivariateDifferentiableFunction f, double z) {
    return f.value(new DerivativeStructure(1, 1, 0, z)).getPartialDerivative(1);
  }

  /** f, entry by entry. */
  public static RealVector image(UnivariateFunction f, double... z) {
    return new ArrayRealVector(z).mapToSelf(f);
  }

  /** Compares f′ with finite differences. */
  public static void main(String[] args) {
    FiniteDifferencesDifferentiator differences = new FiniteDifferencesDifferentiator(5, 1e-3);
    UnivariateDifferentiableFunction[] all = {SIGMOID, TANH, SWISH, leaky(0.1), elu(0.7)};
    for (UnivariateDifferentiableFunction f : all) {
      UnivariateDifferentiableFunction numeric = differences.differentiate((UnivariateFunction) f);
      for (double z = -2.5; z <= 2.5; z += 1) {
        double slope = numeric.value(new DerivativeStructure(1, 1, 0, z)).getPartialDerivative(1);
        double mine = derivative(f).value(z);
        if (!Precision.equals(slope, mine, 1e-6)) {
          System.err.println(f.getClass() + " is wrong at " + z + ": " + FastMath.abs(slope - mine));
        }
      }
    }
    System.out.println("compared.");
  }
}
