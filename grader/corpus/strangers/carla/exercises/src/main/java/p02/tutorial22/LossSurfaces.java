package p02.tutorial22;

import java.util.function.UnaryOperator;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.analysis.differentiation.GradientFunction;
import org.apache.commons.math3.analysis.differentiation.MultivariateDifferentiableFunction;
import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.exception.NotPositiveException;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.MathUtils;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.maths.Border;
import p02.problem35.Optimizer;

/**
 * Two loss surfaces over two weights that are hard to descend, with their gradients. Points and
 * gradients are {@code [2]}: w₁, w₂.
 */
public final class LossSurfaces {
  private LossSurfaces() {}

  /**
   * A narrow valley that runs along a gentle slope: {@code tanh²(w₁) + 0.01 |w₁| + σ(w₂)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>value</b>: The value of the surface at w.
   *   <li><b>gradient</b>: The gradient of the surface at w, of shape [2].
   *   <li><b>arguments-unchanged</b>: w holds afterwards what it held before.
   * </ul>
   *
   * @param w {@code [2]}
   */
  public static double pathological(INDArray w) {
    return PATHOLOGICAL.value(Border.entries(w));
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    return Border.like(w, new GradientFunction(PATHOLOGICAL).value(Border.entries(w)));
  }

  /**
   * A plain with three steep holes: {@code −Σ exp(−½ ‖w − c‖² / σ²) / (2π σ²)} with σ = 0.2 and the
   * centres c = (1, −0.5), (−1, 0.5), (−0.5, −0.8).
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>value</b>: The value of the surface at w.
   *   <li><b>gradient</b>: The gradient of the surface at w, of shape [2].
   *   <li><b>arguments-unchanged</b>: w holds afterwards what it held before.
   * </ul>
   *
   * @param w {@code [2]}
   */
  public static double steep(INDArray w) {
    return STEEP.value(Border.entries(w));
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    return Border.like(w, new GradientFunction(STEEP).value(Border.entries(w)));
  }

  /**
   * Descends a surface and notes the way.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>path</b>: The points of the descent, of shape [steps + 1, 2], row 0 the start; the
   *       optimizer makes each step.
   *   <li><b>no-step</b>: 0 steps give the start alone, of shape [1, 2].
   *   <li><b>negative-steps</b>: A negative number of steps throws an exception.
   *   <li><b>arguments-unchanged</b>: start holds afterwards what it held before.
   * </ul>
   *
   * @param optimizer changes the point step by step; used by nobody before
   * @param gradient the surface's gradient, {@code [2]} to {@code [2]}
   * @param start the first point, {@code [2]}; it stays as it is
   * @param steps how many steps
   * @return {@code [steps + 1, 2]}: row 0 is the start, row t the point after t steps
   * @throws IllegalArgumentException if {@code steps} is negative
   */
  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    if (steps < 0) {
      throw new NotPositiveException(steps);
    }
    INDArray point = start.dup();
    RealMatrix path = MatrixUtils.createRealMatrix(steps + 1, (int) start.length());
    path.setRowVector(0, Border.vector(point));
    for (int t = 1; t <= steps; t++) {
      optimizer.step(point, gradient.apply(point.dup()));
      path.setRowVector(t, Border.vector(point));
    }
    return Border.array(path).castTo(start.dataType());
  }

  private static final double[][] CENTRES = {{1, -0.5}, {-1, 0.5}, {-0.5, -0.8}};
  private static final double VARIANCE = FastMath.pow(0.2, 2);

  /** A surface that can differentiate itself. */
  private abstract static class Surface implements MultivariateDifferentiableFunction {
    abstract DerivativeStructure at(DerivativeStructure w1, DerivativeStructure w2);

    @Override
    public double value(double[] w) {
      return at(new DerivativeStructure(2, 0, w[0]), new DerivativeStructure(2, 0, w[1])).getValue();
    }

    @Override
    public DerivativeStructure value(DerivativeStructure[] w) {
      return at(w[0], w[1]);
    }
  }

  private static final Surface PATHOLOGICAL =
      new Surface() {
        @Override
        DerivativeStructure at(DerivativeStructure w1, DerivativeStructure w2) {
          return w1.tanh().pow(2).add(w1.abs().multiply(0.01)).add(new Sigmoid().value(w2));
        }
      };

  private static final Surface STEEP =
      new Surface() {
        @Override
        DerivativeStructure at(DerivativeStructure w1, DerivativeStructure w2) {
          DerivativeStructure sum = w1.getField().getZero();
          for (double[] c : CENTRES) {
            DerivativeStructure u = w1.subtract(c[0]);
            DerivativeStructure v = w2.subtract(c[1]);
            DerivativeStructure square = u.multiply(u).add(v.multiply(v));
            sum = sum.add(square.divide(-2 * VARIANCE).exp());
          }
          return sum.negate().divide(MathUtils.TWO_PI * VARIANCE);
        }
      };

  public static void main(String[] args) {
    System.out.println(steepGradient(Nd4j.create(new double[] {1.2, -0.5})));
  }
}
