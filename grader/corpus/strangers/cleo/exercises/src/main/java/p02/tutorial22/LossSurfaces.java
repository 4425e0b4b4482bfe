package p02.tutorial22;

import java.util.function.UnaryOperator;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.analysis.differentiation.GradientFunction;
import org.apache.commons.math3.analysis.differentiation.MultivariateDifferentiableFunction;
import org.apache.commons.math3.distribution.MultivariateNormalDistribution;
import org.apache.commons.math3.exception.NotPositiveException;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.util.FastMath;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.problem35.Optimizer;
import p02.stats.Convert;

/** Surfaces, differentiated by Commons Math. */
public final class LossSurfaces {
  private static final double VARIANCE = 0.2 * 0.2;
  private static final double[][] CENTRES = {{1, -0.5}, {-1, 0.5}, {-0.5, -0.8}};

  private LossSurfaces() {}

  /** tanh²(w₁) + 0.01 |w₁| + σ(w₂). */
  private static final MultivariateDifferentiableFunction PATHOLOGICAL =
      new MultivariateDifferentiableFunction() {
        @Override
        public double value(double[] w) {
          return FastMath.pow(FastMath.tanh(w[0]), 2)
              + 0.01 * FastMath.abs(w[0])
              + 1 / (1 + FastMath.exp(-w[1]));
        }

        @Override
        public DerivativeStructure value(DerivativeStructure[] w) {
          return w[0].tanh().pow(2)
              .add(w[0].abs().multiply(0.01))
              .add(w[1].negate().exp().add(1).reciprocal());
        }
      };

  /** Minus the densities of three normal distributions. */
  private static final MultivariateDifferentiableFunction STEEP =
      new MultivariateDifferentiableFunction() {
        @Override
        public double value(double[] w) {
          double sum = 0;
          RealMatrix covariance = MatrixUtils.createRealIdentityMatrix(2).scalarMultiply(VARIANCE);
          for (double[] c : CENTRES) {
            sum -= new MultivariateNormalDistribution(null, c, covariance.getData()).density(w);
          }
          return sum;
        }

        @Override
        public DerivativeStructure value(DerivativeStructure[] w) {
          DerivativeStructure sum = w[0].getField().getZero();
          for (double[] c : CENTRES) {
            DerivativeStructure r = w[0].subtract(c[0]).pow(2).add(w[1].subtract(c[1]).pow(2));
            sum = sum.subtract(r.multiply(-0.5 / VARIANCE).exp().divide(2 * FastMath.PI * VARIANCE));
          }
          return sum;
        }
      };

  private static double[] point(INDArray w) {
    return new double[] {w.getDouble(0), w.getDouble(1)};
  }

  public static double pathological(INDArray w) {
    return PATHOLOGICAL.value(point(w));
  }

  public static INDArray pathologicalGradient(INDArray w) {
    return Nd4j.create(new GradientFunction(PATHOLOGICAL).value(point(w)));
  }

  public static double steep(INDArray w) {
    return STEEP.value(point(w));
  }

  public static INDArray steepGradient(INDArray w) {
    return Nd4j.create(new GradientFunction(STEEP).value(point(w)));
  }

  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    if (steps < 0) {
      throw new NotPositiveException(steps);
    }
    RealMatrix path = MatrixUtils.createRealMatrix(steps + 1, 2);
    INDArray w = start.dup();
    path.setRow(0, point(w));
    for (int t = 1; t <= steps; t++) {
      optimizer.step(w, gradient.apply(w));
      path.setRowVector(t, Convert.vector(w));
    }
    return Convert.array(path);
  }
}
