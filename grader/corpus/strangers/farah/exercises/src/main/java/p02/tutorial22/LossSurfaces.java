package p02.tutorial22;

import org.nd4j.linalg.factory.Nd4j;
import org.apache.commons.math3.analysis.function.Sigmoid;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
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
    double w1 = w.getDouble(0);
    return Math.pow(Math.tanh(w1), 2) + 0.01 * Math.abs(w1) + new Sigmoid().value(w.getDouble(1));
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    double w1 = w.getDouble(0);
    double tanh = Math.tanh(w1);
    double sigmoid = new Sigmoid().value(w.getDouble(1));
    return Nd4j.createFromArray(
        2 * tanh * (1 - tanh * tanh) + 0.01 * Math.signum(w1), sigmoid * (1 - sigmoid));
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
    return -CENTERS.stream().mapToDouble(c -> c.density(w)).sum();
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    return CENTERS.stream()
        .map(c -> Nd4j.createFromArray(w.getDouble(0) - c.x(), w.getDouble(1) - c.y()).muli(c.density(w) / VARIANCE))
        .reduce(INDArray::add)
        .orElseThrow();
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
   *   <li><b>negative-steps</b>: A negative number of steps throws an exception, such as
   *       IllegalArgumentException.
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
      throw new IllegalArgumentException("steps must not be negative, was " + steps);
    }
    List<INDArray> path =
        Stream.iterate(
                start.dup(),
                point -> {
                  INDArray next = point.dup();
                  optimizer.step(next, gradient.apply(next.dup()));
                  return next;
                })
            .limit(steps + 1L)
            .collect(Collectors.toList());
    return Nd4j.vstack(path.stream().map(p -> p.reshape(1, 2)).toArray(INDArray[]::new));
  }

  private static final double VARIANCE = 0.2 * 0.2;
  private static final List<Center> CENTERS =
      List.of(new Center(1, -0.5), new Center(-1, 0.5), new Center(-0.5, -0.8));

  private record Center(double x, double y) {
    double density(INDArray w) {
      double squared = Math.pow(w.getDouble(0) - x, 2) + Math.pow(w.getDouble(1) - y, 2);
      return Math.exp(-0.5 * squared / VARIANCE) / (2 * Math.PI * VARIANCE);
    }
  }
}
