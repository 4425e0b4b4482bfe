package p02.tutorial22;

import java.util.Objects;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.geometry.euclidean.twod.Vector2D;
import org.apache.commons.math3.util.FastMath;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Checks;
import p02.util.InvalidArgumentException;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.problem35.Optimizer;

/**
 * Two loss surfaces over two weights that are hard to descend, with their gradients. Points and
 * gradients are {@code [2]}: w₁, w₂.
 */
public final class LossSurfaces {
  private static final double SIGMA = 0.2;
  private static final double VARIANCE = SIGMA * SIGMA;
  private static final Vector2D[] CENTRES = {
    new Vector2D(1, -0.5), new Vector2D(-1, 0.5), new Vector2D(-0.5, -0.8)
  };

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
    Vector2D p = point(w, "w");
    return valley(p).getValue();
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    DerivativeStructure value = valley(point(w, "w"));
    return Nd4j.createFromArray(value.getPartialDerivative(1, 0), value.getPartialDerivative(0, 1));
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
    Vector2D p = point(w, "w");
    double sum = 0;
    for (Vector2D centre : CENTRES) {
      sum -= gaussian(p, centre);
    }
    return sum;
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    Vector2D p = point(w, "w");
    Vector2D sum = Vector2D.ZERO;
    for (Vector2D centre : CENTRES) {
      sum = sum.add(gaussian(p, centre) / VARIANCE, p.subtract(centre));
    }
    return Nd4j.createFromArray(sum.toArray());
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
    Objects.requireNonNull(optimizer, "optimizer must not be null");
    Objects.requireNonNull(gradient, "gradient must not be null");
    Checks.shape(start, "start", 2);
    if (steps < 0) {
      throw new InvalidArgumentException("steps", String.format("must not be negative: %d", steps));
    }
    INDArray here = start.dup();
    INDArray path = Nd4j.create(start.dataType(), Math.incrementExact(steps), 2);
    path.putRow(0, here);
    for (int t = 1; t <= steps; t++) {
      INDArray slope =
          Objects.requireNonNull(gradient.apply(here.dup()), "the gradient function gave null");
      optimizer.step(here, Checks.shape(slope, "the gradient", 2));
      path.putRow(t, here);
    }
    return path;
  }

  private static Vector2D point(INDArray w, String name) {
    Checks.noNaN(Checks.shape(w, name, 2), name);
    return new Vector2D(w.getDouble(0), w.getDouble(1));
  }

  /** The valley with its derivatives, by the chain rule of Commons Math. */
  private static DerivativeStructure valley(Vector2D p) {
    DerivativeStructure w1 = new DerivativeStructure(2, 1, 0, p.getX());
    DerivativeStructure w2 = new DerivativeStructure(2, 1, 1, p.getY());
    DerivativeStructure sigmoid = w2.negate().exp().add(1).reciprocal();
    return w1.tanh().pow(2).add(w1.abs().multiply(0.01)).add(sigmoid);
  }

  private static double gaussian(Vector2D p, Vector2D centre) {
    return FastMath.exp(-0.5 * p.distanceSq(centre) / VARIANCE) / (2 * FastMath.PI * VARIANCE);
  }
}
