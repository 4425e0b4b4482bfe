package p02.tutorial22;

import org.nd4j.linalg.factory.Nd4j;
import hilfsmittel.Prüfung;
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
    return TAL.höhe(w);
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    return TAL.gefälle(w);
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
    return LÖCHER.höhe(w);
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    return LÖCHER.gefälle(w);
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
    Prüfung.mindestens("Schritte", steps, 0);
    INDArray punkt = start.dup();
    double[][] weg = new double[steps + 1][];
    weg[0] = punkt.toDoubleVector();
    for (int schritt = 1; schritt <= steps; schritt++) {
      optimizer.step(punkt, gradient.apply(punkt));
      weg[schritt] = punkt.toDoubleVector();
    }
    return Nd4j.createFromArray(weg).castTo(start.dataType());
  }

  private static final Fläche TAL = new Fläche.Tal();
  private static final Fläche LÖCHER =
      new Fläche.Löcher(new double[] {1, -0.5}, new double[] {-1, 0.5}, new double[] {-0.5, -0.8});
}
