package p02.tutorial22;

import hilfe.Prüfung;
import hilfe.Sigmoide;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
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
    return TAL.höhe(w.getDouble(0), w.getDouble(1));
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    return Nd4j.create(TAL.gefälle(w.getDouble(0), w.getDouble(1))).castTo(w.dataType());
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
    return LÖCHER.höhe(w.getDouble(0), w.getDouble(1));
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    return Nd4j.create(LÖCHER.gefälle(w.getDouble(0), w.getDouble(1))).castTo(w.dataType());
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
    Prüfung.mindestens("Schritte", steps, 0);
    INDArray weg = Nd4j.create(start.dataType(), steps + 1L, start.length());
    INDArray punkt = start.dup();
    weg.putRow(0, punkt);
    for (int t = 1; t <= steps; t++) {
      INDArray steigung = gradient.apply(punkt);
      optimizer.step(punkt, steigung);
      weg.putRow(t, punkt);
    }
    return weg;
  }

  /** Eine Landschaft über zwei Gewichten. */
  private interface Landschaft {
    double höhe(double w1, double w2);

    double[] gefälle(double w1, double w2);
  }

  private static final Landschaft TAL = new Tal();
  private static final Landschaft LÖCHER = new Löcher();

  private static class Tal implements Landschaft {
    private final Sigmoide σ = new Sigmoide();

    @Override
    public double höhe(double w1, double w2) {
      double τ = Math.tanh(w1);
      return τ * τ + 0.01 * Math.abs(w1) + σ.wert(w2);
    }

    @Override
    public double[] gefälle(double w1, double w2) {
      double τ = Math.tanh(w1);
      return new double[] {2 * τ * (1 - τ * τ) + 0.01 * Math.signum(w1), σ.steigung(w2)};
    }
  }

  private static class Löcher implements Landschaft {
    private static final double σ2 = 0.2 * 0.2;
    private final double[][] mittelpunkte = {{1, -0.5}, {-1, 0.5}, {-0.5, -0.8}};

    private double tiefe(double[] c, double w1, double w2) {
      double abstand2 = Math.pow(w1 - c[0], 2) + Math.pow(w2 - c[1], 2);
      return Math.exp(-0.5 * abstand2 / σ2) / (2 * Math.PI * σ2);
    }

    @Override
    public double höhe(double w1, double w2) {
      double summe = 0;
      for (double[] c : mittelpunkte) {
        summe -= tiefe(c, w1, w2);
      }
      return summe;
    }

    @Override
    public double[] gefälle(double w1, double w2) {
      double[] summe = new double[2];
      for (double[] c : mittelpunkte) {
        double tiefe = tiefe(c, w1, w2);
        summe[0] += tiefe * (w1 - c[0]) / σ2;
        summe[1] += tiefe * (w2 - c[1]) / σ2;
      }
      return summe;
    }
  }
}
