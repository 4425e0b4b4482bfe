package p02.handout.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import p02.hidden.model.AdamParts;
import p02.hidden.model.UpdateRules;

/**
 * The oracle's three optimizers on a surface of two parameters.
 *
 * @param gradient of the surface
 * @param start where all three begin
 * @param steps how many they take
 */
public record OptimizerPaths(UnaryOperator<double[]> gradient, double[] start, int steps) {
  /**
   * A point of a way.
   *
   * @param w the point
   * @param g the gradient whose step led here; 0 at the start
   * @param m the first moment after it came in
   * @param v the second moment after it came in
   */
  public record Step(double[] w, double[] g, double[] m, double[] v) {}

  /** SGD's way: the start, and a point for each step. Its moments are the gradient. */
  public List<Step> sgd(double alpha) {
    return walk((t, m, v, g) -> UpdateRules.RIGHT.plain().applyAsDouble(alpha, g), 0, 0);
  }

  /** Momentum's way. */
  public List<Step> momentum(double alpha, double beta) {
    return walk((t, m, v, g) -> -alpha * m, beta, 0);
  }

  /** Adam's way. */
  public List<Step> adam(double alpha, double beta, double gamma, double epsilon) {
    return walk(
        (t, m, v, g) -> AdamParts.RIGHT.changeFrom(m, v, t, g, alpha, beta, gamma, epsilon),
        beta,
        gamma);
  }

  /** What is added to a parameter, from its moments after the gradient came in. */
  private interface Change {
    double of(int t, double m, double v, double g);
  }

  private List<Step> walk(Change change, double beta, double gamma) {
    double[] zero = new double[start.length];
    List<Step> way = new ArrayList<>(List.of(new Step(start.clone(), zero, zero, zero)));
    for (int t = 1; t <= steps; t++) {
      Step before = way.get(t - 1);
      double[] g = gradient.apply(before.w());
      double[] w = before.w().clone();
      double[] m = before.m().clone();
      double[] v = before.v().clone();
      for (int i = 0; i < w.length; i++) {
        m[i] = UpdateRules.RIGHT.velocity().of(0, beta, m[i], g[i]);
        v[i] = AdamParts.RIGHT.nextSecond(v[i], g[i], beta, gamma);
        w[i] += change.of(t, m[i], v[i], g[i]);
      }
      way.add(new Step(w, g, m, v));
    }
    return List.copyOf(way);
  }
}
