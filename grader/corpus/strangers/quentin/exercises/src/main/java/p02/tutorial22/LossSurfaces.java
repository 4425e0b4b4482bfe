package p02.tutorial22;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDIndex;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import p02.util.Check;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.factory.ops.NDBase;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.problem35.Optimizer;

/**
 * Two loss surfaces over two weights that are hard to descend, with their gradients. Points and
 * gradients are {@code [2]}: w₁, w₂.
 */
public final class LossSurfaces {
  private static final double SIGMA = 0.2;
  private static final INDArray CENTRES =
      Nd4j.createFromArray(new double[][] {{1, -0.5}, {-1, 0.5}, {-0.5, -0.8}});

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
    INDArray w1 = w.getScalar(0);
    INDArray w2 = w.getScalar(1);
    return Nd4j.math().square(Transforms.tanh(w1))
        .addi(Transforms.abs(w1).muli(0.01))
        .addi(Transforms.sigmoid(w2))
        .getDouble(0);
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    SameDiff sd = SameDiff.create();
    SDVariable in = sd.var("w", w.castTo(DataType.DOUBLE).dup());
    SDVariable w1 = in.get(SDIndex.point(0));
    SDVariable w2 = in.get(SDIndex.point(1));
    SDVariable valley = sd.math().square(sd.math().tanh(w1)).add(sd.math().abs(w1).mul(0.01));
    valley.add(sd.nn().sigmoid(w2)).sum().markAsLoss();
    return sd.calculateGradients(Map.of(), "w").get("w").castTo(w.dataType());
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
    return -bumps(w).sumNumber().doubleValue();
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    INDArray toCentres = away(w).divi(SIGMA * SIGMA); // [3, 2]
    INDArray sum = toCentres.muliColumnVector(bumps(w)).sum(0);
    return sum.castTo(w.dataType());
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
    Check.checkArgument(steps >= 0, "steps must not be negative, got %s", steps);
    INDArray point = start.dup();
    List<INDArray> path = new ArrayList<>(steps + 1);
    path.add(point.dup());
    for (int t = 0; t < steps; t++) {
      optimizer.step(point, gradient.apply(point));
      path.add(point.dup());
    }
    return Nd4j.pile(path);
  }

  /** w - c, a row for each centre. */
  private static INDArray away(INDArray w) {
    return CENTRES.neg().addiRowVector(w.castTo(DataType.DOUBLE));
  }

  /** The three Gaussians at w, [3]. */
  private static INDArray bumps(INDArray w) {
    INDArray exponent = new NDBase().squaredNorm(away(w), 1).muli(-0.5 / (SIGMA * SIGMA));
    return Transforms.exp(exponent, false).divi(2 * Math.PI * SIGMA * SIGMA);
  }
}
