package p02.tutorial22;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import java.util.ArrayList;
import org.nd4j.linalg.factory.Nd4j;
import p02.helper.MyStuff;
import p02.problem35.Optimizer;

/**
 * Two loss surfaces over two weights that are hard to descend, with their gradients. Points and
 * gradients are {@code [2]}: w₁, w₂.
 */
public final class LossSurfaces {
  private static final String CENTRES = "1, -0.5; -1, 0.5; -0.5, -0.8";

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
    double w2 = w.getDouble(1);
    double part1 = Math.pow(Math.tanh(w1), 2);
    double part2 = 0.01 * Math.abs(w1);
    double part3 = 1 / (1 + Math.exp(-w2));
    return part1 + part2 + part3;
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    double w1 = w.getDouble(0);
    double w2 = w.getDouble(1);
    double tanh = Math.tanh(w1);
    double first = 2 * tanh * (1 - Math.pow(tanh, 2));
    if (w1 > 0) {
      first = first + 0.01;
    } else if (w1 < 0) {
      first = first - 0.01;
    }
    double sigmoid = 1 / (1 + Math.exp(-w2));
    double second = sigmoid * (1 - sigmoid);
    return Nd4j.create(new double[] {first, second});
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
    double sum = 0;
    String[] parts = CENTRES.split(";");
    for (int i = 0; i < parts.length; i++) {
      sum = sum + hole(w, parts[i]);
    }
    return -sum;
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    double g1 = 0;
    double g2 = 0;
    for (String part : CENTRES.split(";")) {
      double c1 = Double.parseDouble(part.split(",")[0].trim());
      double c2 = Double.parseDouble(part.split(",")[1].trim());
      g1 += hole(w, part) * (w.getDouble(0) - c1) / Math.pow(0.2, 2);
      g2 += hole(w, part) * (w.getDouble(1) - c2) / Math.pow(0.2, 2);
    }
    INDArray result = Nd4j.zeros(2);
    result.putScalar(0, g1);
    result.putScalar(1, g2);
    return result;
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
      throw new IllegalArgumentException("negative steps: " + steps);
    }
    ArrayList<ArrayList<Double>> path = new ArrayList<ArrayList<Double>>();
    INDArray point = start.dup();
    int i = 0;
    boolean finished = false;
    while (!finished) {
      ArrayList<Double> row = new ArrayList<Double>();
      row.add(point.getDouble(0));
      row.add(point.getDouble(1));
      path.add(row);
      if (i == steps) {
        finished = true;
      } else {
        INDArray g = gradient.apply(point);
        optimizer.step(point, g);
        i++;
      }
    }
    return MyStuff.fromTable(path);
  }

  private static double hole(INDArray w, String centre) {
    int comma = centre.indexOf(',');
    double c1 = Double.valueOf(centre.substring(0, comma).trim());
    double c2 = Double.valueOf(centre.substring(comma + 1).trim());
    double distance = Math.pow(w.getDouble(0) - c1, 2) + Math.pow(w.getDouble(1) - c2, 2);
    double top = Math.exp(-0.5 * distance / Math.pow(0.2, 2));
    double bottom = 2 * Math.PI * Math.pow(0.2, 2);
    return top / bottom;
  }
}
