package p02.tutorial22;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import static minitorch.Tensor.from_nd4j;
import static minitorch.Tensor.grad;
import static minitorch.Tensor.tensor;

import java.util.ArrayList;
import java.util.List;
import minitorch.Py;
import minitorch.Tensor;
import minitorch.ValueError;
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
    return valley(from_nd4j(w)).item();
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    return grad(LossSurfaces::valley).apply(from_nd4j(w)).to_nd4j(w);
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
    return holes(from_nd4j(w)).item();
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    return grad(LossSurfaces::holes).apply(from_nd4j(w)).to_nd4j(w);
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
      throw new ValueError("steps must be >= 0, got %d", steps);
    }
    INDArray w = start.dup();
    List<Tensor> path = new ArrayList<>(List.of(from_nd4j(w)));
    for (int t : Py.range(steps)) {
      optimizer.step(w, gradient.apply(w));
      path.add(from_nd4j(w));
    }
    return Tensor.stack(path).to_nd4j(start);
  }

  private static final double SIGMA = 0.2;
  private static final Tensor CENTERS = tensor(new double[][] {{1, -0.5}, {-1, 0.5}, {-0.5, -0.8}});

  private static Tensor valley(Tensor w) {
    Tensor w1 = w.select(0);
    Tensor w2 = w.select(1);
    return w1.tanh().square().add(w1.abs().mul(0.01)).add(w2.sigmoid());
  }

  private static Tensor holes(Tensor w) {
    Tensor distances = w.unsqueeze(0).sub(CENTERS).square().sum(1);
    Tensor bells = distances.mul(-0.5 / (SIGMA * SIGMA)).exp().div(2 * Math.PI * SIGMA * SIGMA);
    return bells.sum().neg();
  }
}
