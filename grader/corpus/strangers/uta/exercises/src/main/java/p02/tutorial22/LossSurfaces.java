package p02.tutorial22;

import java.util.function.UnaryOperator;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.analysis.differentiation.GradientFunction;
import org.apache.commons.math3.analysis.differentiation.MultivariateDifferentiableFunction;
import org.apache.commons.math3.exception.DimensionMismatchException;
import org.apache.commons.math3.exception.NotPositiveException;
import org.apache.commons.math3.geometry.euclidean.twod.Vector2D;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.MathUtils;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.analysis.Border;
import p02.analysis.Functions;
import p02.problem35.Optimizer;

/** Two loss surfaces as differentiable functions R² → R. */
public final class LossSurfaces {
  private static final double SIGMA = 0.2;
  private static final Vector2D[] CENTRES = {
    new Vector2D(1, -0.5), new Vector2D(-1, 0.5), new Vector2D(-0.5, -0.8)
  };

  private LossSurfaces() {}

  /** A function of which only the version with derivatives is to be written. */
  private abstract static class Surface implements MultivariateDifferentiableFunction {
    abstract DerivativeStructure of(DerivativeStructure u, DerivativeStructure v);

    @Override
    public double value(double[] w) {
      return of(new DerivativeStructure(2, 0, w[0]), new DerivativeStructure(2, 0, w[1])).getValue();
    }

    @Override
    public DerivativeStructure value(DerivativeStructure[] w) {
      if (w.length != 2) {
        throw new DimensionMismatchException(w.length, 2);
      }
      return of(w[0], w[1]);
    }
  }

  private static final Surface PATHOLOGICAL =
      new Surface() {
        @Override
        DerivativeStructure of(DerivativeStructure u, DerivativeStructure v) {
          return u.tanh().pow(2).add(u.abs().multiply(0.01)).add(Functions.SIGMOID.value(v));
        }
      };

  private static final Surface STEEP =
      new Surface() {
        @Override
        DerivativeStructure of(DerivativeStructure u, DerivativeStructure v) {
          double s2 = SIGMA * SIGMA;
          DerivativeStructure sum = u.multiply(0);
          for (Vector2D c : CENTRES) {
            DerivativeStructure r2 = u.subtract(c.getX()).pow(2).add(v.subtract(c.getY()).pow(2));
            sum = sum.add(r2.multiply(-0.5 / s2).exp());
          }
          return sum.divide(-MathUtils.TWO_PI * s2);
        }
      };

  /** {@code tanh²(w₁) + 0.01 |w₁| + σ(w₂)}. */
  public static double pathological(INDArray w) {
    return PATHOLOGICAL.value(Border.vector(w).toArray());
  }

  /** Its gradient. */
  public static INDArray pathologicalGradient(INDArray w) {
    return gradient(PATHOLOGICAL, w);
  }

  /** A plain with three steep holes. */
  public static double steep(INDArray w) {
    return STEEP.value(Border.vector(w).toArray());
  }

  /** Its gradient. */
  public static INDArray steepGradient(INDArray w) {
    return gradient(STEEP, w);
  }

  private static INDArray gradient(Surface surface, INDArray w) {
    double[] g = new GradientFunction(surface).value(Border.vector(w).toArray());
    return Border.like(w, new ArrayRealVector(g, false));
  }

  /** Descends a surface and notes the way. */
  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    if (steps < 0) {
      throw new NotPositiveException(steps);
    }
    INDArray point = start.dup();
    RealMatrix path = new Array2DRowRealMatrix(steps + 1, 2);
    path.setRowVector(0, Border.vector(point));
    for (int t = 1; t <= steps; t++) {
      optimizer.step(point, gradient.apply(point));
      path.setRowVector(t, Border.vector(point));
    }
    return Border.array(path, Border.floating(start));
  }

  /** Slope of the valley near 0. */
  public static void main(String[] args) {
    for (double x = -1; x <= 1; x += 0.25) {
      System.out.printf(
          "%6.2f %s%n", x, new ArrayRealVector(new GradientFunction(STEEP).value(new double[] {x, FastMath.sin(x)})));
    }
  }
}
