package p02.tutorial22;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import de.oskar.guard.Check;
import de.oskar.guard.OutOfRangeException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.distribution.MultivariateNormalDistribution;
import org.apache.commons.math3.geometry.euclidean.twod.Vector2D;
import org.apache.commons.math3.util.FastMath;
import org.nd4j.linalg.factory.Nd4j;
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
    return pathological(vector("w", w)).getValue();
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    return slope(pathological(vector("w", w)));
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
    return steep(vector("w", w)).getValue();
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    return slope(steep(vector("w", w)));
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
    Objects.requireNonNull(optimizer, "optimizer");
    Objects.requireNonNull(gradient, "gradient");
    Check.shape("start", start, 2);
    if (steps < 0) {
      throw new OutOfRangeException("steps", steps, "[0, ∞)");
    }
    INDArray path = Nd4j.create(start.dataType(), Math.incrementExact(steps), 2);
    INDArray point = start.dup();
    path.putRow(0, point);
    for (int t = 1; t <= steps; t++) {
      optimizer.step(point, gradient.apply(point.dup()).dup());
      path.putRow(t, point);
    }
    return path;
  }

  private static final double SIGMA = 0.2;
  private static final List<Vector2D> CENTRES =
      Collections.unmodifiableList(
          List.of(new Vector2D(1, -0.5), new Vector2D(-1, 0.5), new Vector2D(-0.5, -0.8)));

  private static Vector2D vector(String name, INDArray w) {
    Check.shape(name, w, 2);
    return new Vector2D(Check.number(name, w.getDouble(0)), Check.number(name, w.getDouble(1)));
  }

  private static DerivativeStructure pathological(Vector2D w) {
    DerivativeStructure x = new DerivativeStructure(2, 1, 0, w.getX());
    DerivativeStructure y = new DerivativeStructure(2, 1, 1, w.getY());
    // σ(y) = (1 + tanh(y / 2)) / 2, which never overflows
    DerivativeStructure sigma = y.divide(2).tanh().add(1).divide(2);
    return x.tanh().pow(2).add(x.abs().multiply(0.01)).add(sigma);
  }

  private static DerivativeStructure steep(Vector2D w) {
    DerivativeStructure sum = new DerivativeStructure(2, 1);
    for (Vector2D c : CENTRES) {
      DerivativeStructure dx = new DerivativeStructure(2, 1, 0, w.getX()).subtract(c.getX());
      DerivativeStructure dy = new DerivativeStructure(2, 1, 1, w.getY()).subtract(c.getY());
      DerivativeStructure exponent = dx.pow(2).add(dy.pow(2)).divide(-2 * SIGMA * SIGMA);
      sum = sum.subtract(exponent.exp().divide(2 * FastMath.PI * SIGMA * SIGMA));
    }
    assert Math.abs(sum.getValue() + density(w)) < 1e-9 : sum.getValue();
    return sum;
  }

  /** The same by another way, for the self check. */
  private static double density(Vector2D w) {
    double sum = 0;
    for (Vector2D c : CENTRES) {
      double[][] covariance = {{SIGMA * SIGMA, 0}, {0, SIGMA * SIGMA}};
      sum += new MultivariateNormalDistribution(c.toArray(), covariance).density(w.toArray());
    }
    return sum;
  }

  private static INDArray slope(DerivativeStructure surface) {
    return Nd4j.createFromArray(surface.getPartialDerivative(1, 0), surface.getPartialDerivative(0, 1));
  }
}
